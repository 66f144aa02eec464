import {
  covers,
  custodyIn,
  holdingsAt,
  know,
  MOMENTS,
  subterms,
  type Item,
  type Narration,
  type Term,
} from '../../model/index.ts';
import { keyName } from '../words.ts';
import type { ExhibitWords } from './describe.ts';

/** Keys of one name in the same hands, as one row. */
export interface CustodyRow {
  name: string;
  count: number;
  madeAt: readonly string[];
  /** The places that have it at the moment of the authority, or, where none has, those that could make it from what they have. */
  heldNow: readonly string[];
  state: 'held' | 'makeable' | 'wiped' | 'later';
  /** What it opens, alone or once the seals around are off that others than the phones can take off. */
  opens: readonly Item[];
  /** What it opens only together with other keys. */
  helpsOpen: readonly Item[];
}

/** True for the keys of a line: they seal the way to the server or to the host, and are much the same in every messenger. */
const isOfLine = (key: Term): boolean =>
  (key.kind === 'kdf' && ['line-of', 'line-to', 'backup-line'].includes(key.label)) ||
  (key.kind === 'name' && (key.id.includes('line-key') || key.id.startsWith('host-line')));

/** Who makes and holds the keys that open something, or help to, but for those of the lines. */
export function custodyRows(words: ExhibitWords, narration: Narration): CustodyRow[] {
  const canMake = makersNow(narration);
  const rows = new Map<string, { -readonly [K in keyof CustodyRow]: CustodyRow[K] }>();
  for (const { key, madeAt, holdings, opens, opensUnderneath, helpsOpen } of custodyIn(narration).keys) {
    const opened = [...opens, ...opensUnderneath];
    if (opened.length + helpsOpen.length === 0 || isOfLine(key)) continue;
    const open = holdings.filter(({ as }) => as === 'open');
    const held = open.filter(({ spans }) => covers(spans, MOMENTS.now)).map(({ place }) => place);
    const makers = held.length > 0 ? [] : canMake(key);
    const isLater = open.some(({ spans }) => spans.some(({ from }) => from.at > MOMENTS.now));
    const state = held.length > 0 ? 'held' : makers.length > 0 ? 'makeable' : isLater ? 'later' : 'wiped';
    // A key that only helps is told of while somebody has it.
    if (opened.length === 0 && state !== 'held') continue;
    const heldNow = [...held, ...makers];
    const name = keyName(words, key);
    const id = [name, madeAt.join(), heldNow.join(), state].join('|');
    const row = rows.get(id);
    if (row) {
      row.count += 1;
      row.opens = union(row.opens, opened);
      row.helpsOpen = union(row.helpsOpen, helpsOpen);
    } else rows.set(id, { name, count: 1, madeAt, heldNow, state, opens: opened, helpsOpen });
  }
  return [...rows.values()];
}

const union = (one: readonly Item[], other: readonly Item[]): Item[] => [...new Set([...one, ...other])];

/** The places that can make a key, at the moment of the authority, from what they have and from public keys. */
function makersNow(narration: Narration): (key: Term) => string[] {
  const publics = narration.events.flatMap(({ term }) =>
    [...subterms(term)].flatMap((part): Term[] => {
      if (part.kind === 'seal' && part.as?.protocol === 'signal') return [part.as.ratchet];
      return part.kind === 'public' ? [part] : [];
    }),
  );
  const known = narration.places.map(({ id }) => {
    const held = [...holdingsAt(narration, id, MOMENTS.now).map(({ term }) => term), ...publics];
    return { id, knowledge: know(held.map((term) => ({ term, holding: id }))) };
  });
  return (key) => known.flatMap(({ id, knowledge }) => (knowledge.derive(key) ? [id] : []));
}

/** The keys that a place holds at the moment of the authority, by name, with how many of each. */
export function keysHeldAt(rows: readonly CustodyRow[], place: string): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { name, count, heldNow, state } of rows)
    if (state === 'held' && heldNow.includes(place)) counts.set(name, (counts.get(name) ?? 0) + count);
  return [...counts].map(([name, count]) => ({ name, count }));
}
