import { countsOf, WAYS, type Counts, type Way } from './counts.ts';
import type { Findings, Run } from './findings.ts';
import { GROUPS, type GroupId, type State } from './params.ts';
import { blockOf, keyTableOf, MESSAGE, type Block, type KeyTable } from './picture.ts';
import { LIMITS } from './sizes.ts';

/** One group as it is drawn. */
export interface Lane {
  group: GroupId;
  counts: Counts;
  /** What whoever runs the servers reads, in this state. */
  run: Run;
  /** Whoever runs the servers wants to read along here. */
  wanted: boolean;
  /** The servers can open a message that is still to come, while they keep to the protocol. */
  opens: boolean;
  /** A member was added: there is an attack, it reads something, and that is its trace. */
  added: boolean;
  /** Whether this app allowed fewer: in May 2016, and by the last that is known. */
  beyond: { then: boolean; now: boolean };
  /** The copies that the server hands on, and, to the same scale, what the phone would have to seal one by one. */
  copies: Block;
  keys: KeyTable;
}

export interface View {
  lanes: readonly Lane[];
  counts: Readonly<Record<Way, Counts>>;
}

/** All that is drawn and tabled of a state. */
export function viewOf({ members, ghost }: State, findings: Findings): View {
  const counts = Object.fromEntries(WAYS.map((way) => [way, countsOf(way, members)])) as Record<Way, Counts>;
  const lanes = GROUPS.map((group): Lane => {
    const wanted = ghost === group;
    const run = findings[group][wanted ? 'broken' : 'kept'];
    const { then, now } = LIMITS[group];
    return {
      group,
      counts: counts[group],
      run,
      wanted,
      opens: findings[group].kept.items['future-text'].verdict === 'readable',
      added: run.detectable?.traces.includes('member-notice') ?? false,
      beyond: { then: members > then.most, now: members > now.most },
      copies: blockOf(counts[group].handedOn, MESSAGE.side, MESSAGE.largest),
      keys: keyTableOf(members, then.most),
    };
  });
  return { lanes, counts };
}

/** Which messages are read: none, those from now on, or the old ones too. What waits is counted with neither. */
export type Reach = 'none' | 'from-now' | 'all';

export function reachOf({ items }: Run): Reach {
  const read = (item: 'stored-text' | 'future-text'): boolean => items[item].verdict.startsWith('readable');
  return read('stored-text') ? 'all' : read('future-text') ? 'from-now' : 'none';
}
