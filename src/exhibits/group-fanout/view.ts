import { countsOf, WAYS, type Counts, type Way } from './counts.ts';
import type { Findings, Run, Runs } from './findings.ts';
import { groupsWith, kindOf, MODES_HERE, type GroupId, type Kind } from './modes.ts';
import type { State } from './params.ts';
import { blockOf, keyTableOf, MESSAGE, type Block, type KeyTable } from './picture.ts';
import { limitsOf } from './sizes.ts';

/** One group as it is drawn. */
export interface Lane {
  group: GroupId;
  kind: Kind;
  counts: Counts;
  runs: Runs;
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
  /** The groups that can take a lane's place; none where the exhibit was given no more than it shows. */
  others: readonly GroupId[];
}

/** All that is drawn and tabled of a state. */
export function viewOf({ members, ghost, other }: State, findings: Findings): View {
  const counts = Object.fromEntries(WAYS.map((way) => [way, countsOf(way, members)])) as Record<Way, Counts>;
  const runsOf = (group: GroupId): Runs | undefined => findings.find((one) => one.group === group);
  const isGiven = other !== 'none' && runsOf(other) !== undefined;
  const lanes = groupsWith(isGiven ? other : 'none').flatMap((group): Lane[] => {
    const runs = runsOf(group);
    if (!runs) return [];
    const wanted = ghost === group;
    const run = runs[wanted ? 'broken' : 'kept'];
    const kind = kindOf(group);
    const { then, now } = limitsOf(group);
    return [
      {
        group,
        kind,
        counts: counts[kind],
        runs,
        run,
        wanted,
        opens: runs.kept.items['future-text'].verdict === 'readable',
        added: run.detectable?.traces.includes('member-notice') ?? false,
        beyond: { then: members > then.most, now: members > now.most },
        copies: blockOf(counts[kind].handedOn, MESSAGE.side, MESSAGE.largest),
        keys: keyTableOf(members, then.most),
      },
    ];
  });
  const others = findings.map(({ group }) => group).filter((group) => !MODES_HERE.leading.includes(group));
  return { lanes, counts, others };
}

/** Which messages are read: none, those from now on, or the old ones too. What waits is counted with neither. */
export type Reach = 'none' | 'from-now' | 'all';

export function reachOf({ items }: Run): Reach {
  const read = (item: 'stored-text' | 'future-text'): boolean => items[item].verdict.startsWith('readable');
  return read('stored-text') ? 'all' : read('future-text') ? 'from-now' : 'none';
}
