import { covers, custodyIn, MOMENTS, type Item, type Narration, type Term } from '../../model/index.ts';
import { keyName } from '../words.ts';
import type { ExhibitWords } from './describe.ts';

/** Keys of one name in the same hands, as one row. */
export interface CustodyRow {
  name: string;
  count: number;
  madeAt: readonly string[];
  /** The places that have it at the moment of the authority; none when every copy is wiped, or not drawn yet. */
  heldNow: readonly string[];
  state: 'held' | 'wiped' | 'later';
  /** What it opens, alone or once the seals around are off that others than the phones can take off. */
  opens: readonly Item[];
}

/** True for the keys of a line: they seal the way to the server or to the host, and are much the same in every messenger. */
const isOfLine = (key: Term): boolean =>
  (key.kind === 'kdf' && ['line-of', 'line-to', 'backup-line'].includes(key.label)) ||
  (key.kind === 'name' && (key.id.includes('line-key') || key.id.startsWith('host-line')));

/** Who makes and holds the keys that open something, but for those of the lines. */
export function custodyRows(words: ExhibitWords, narration: Narration): CustodyRow[] {
  const rows = new Map<string, { -readonly [K in keyof CustodyRow]: CustodyRow[K] }>();
  for (const { key, madeAt, holdings, opens, opensUnderneath } of custodyIn(narration).keys) {
    const opened = [...opens, ...opensUnderneath];
    if (opened.length === 0 || isOfLine(key)) continue;
    const open = holdings.filter(({ as }) => as === 'open');
    const heldNow = open.filter(({ spans }) => covers(spans, MOMENTS.now)).map(({ place }) => place);
    const isLater = open.every(({ spans }) => (spans[0]?.from.at ?? 0) > MOMENTS.now);
    const state = heldNow.length > 0 ? 'held' : isLater ? 'later' : 'wiped';
    const name = keyName(words, key);
    const id = [name, madeAt.join(), heldNow.join(), state].join('|');
    const row = rows.get(id);
    if (row) {
      row.count += 1;
      row.opens = [...new Set([...row.opens, ...opened])];
    } else rows.set(id, { name, count: 1, madeAt, heldNow, state, opens: opened });
  }
  return [...rows.values()];
}

/** The keys that a place holds at the moment of the authority, by name, with how many of each. */
export function keysHeldAt(rows: readonly CustodyRow[], place: string): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { name, count, heldNow } of rows)
    if (heldNow.includes(place)) counts.set(name, (counts.get(name) ?? 0) + count);
  return [...counts].map(([name, count]) => ({ name, count }));
}
