import { keysOf } from '../../model/custody-keys.ts';
import {
  contents,
  holdingsAt,
  ITEMS,
  know,
  MOMENTS,
  same,
  standingAt,
  subterms,
  write,
  type Item,
  type Knowledge,
  type Narration,
  type Sealed,
  type Term,
} from '../../model/index.ts';
import { keyName } from '../kit/words.ts';
import type { ExhibitWords } from './describe.ts';

/**
 * Who makes and holds the keys of a built messenger. What `custodyIn` tells of every stretch of a key's life takes it a
 * second on a slow phone, at every choice anew; this asks of one moment only, and a test holds the two equal.
 */

/** Keys of one name in the same hands, as one row. */
export interface CustodyRow {
  name: string;
  count: number;
  madeAt: readonly string[];
  /** The places that have it at the moment of the authority, or, where none has, those that could make it from what they have. */
  heldNow: readonly string[];
  state: 'held' | 'makeable' | 'wiped' | 'later';
  /** What lies directly under a seal that it opens. */
  opens: readonly Item[];
  /** What it opens only together with other keys. */
  helpsOpen: readonly Item[];
}

/** What is asked of each key of a run. */
export interface KeyNow extends Omit<CustodyRow, 'name' | 'count'> {
  key: Term;
}

const LINES: readonly string[] = ['line-of', 'line-to', 'backup-line'];
/** True for the keys of a line: they seal the way to the server or to the host, and are much the same in every messenger. */
const isOfLine = (key: Term): boolean =>
  (key.kind === 'kdf' && LINES.includes(key.label)) ||
  (key.kind === 'name' && (key.id.includes('line-key') || key.id.startsWith('host-line')));

const asked = new WeakMap<Narration, KeyNow[]>();

/** Every key of a run that opens something, or helps to, but for those of the lines. Worked out once for each run. */
export function keysNow(narration: Narration): KeyNow[] {
  const known = asked.get(narration) ?? workOut(narration);
  asked.set(narration, known);
  return known;
}

function workOut(narration: Narration): KeyNow[] {
  const { now } = MOMENTS;
  const publics = publicKeysOf(narration);
  const seals = sealsOf(narration).flatMap((seal) => {
    const items = isOfLine(seal.key) ? [] : itemsUnder(narration, seal);
    return items.length > 0 ? [{ key: seal.key, made: new Set([...subterms(seal.key)].map(write)), items }] : [];
  });
  const places = narration.places.map(({ id }) => {
    const held = holdingsAt(narration, id, now).map(({ term }) => term);
    return { id, has: new Set(held.flatMap(openParts).map(write)), knowledge: knowing([...held, ...publics]) };
  });

  return keysOf(narration).flatMap((key): KeyNow[] => {
    const id = write(key);
    if (isOfLine(key)) return [];
    const alone = knowing([key, ...publics]);
    const opens = unique(seals.flatMap((seal) => (alone.derive(seal.key) ? seal.items : [])));
    const helps = unique(seals.flatMap((seal) => (seal.made.has(id) ? seal.items : [])));
    const helpsOpen = helps.filter((item) => !opens.includes(item));
    if (opens.length + helpsOpen.length === 0) return [];

    const holders = places.flatMap((place) => (place.has.has(id) ? [place.id] : []));
    const makers = holders.length > 0 ? [] : places.flatMap((one) => (one.knowledge.derive(key) ? [one.id] : []));
    const isLater = narration.events.every(
      (event) => event.at > now || ![...subterms(event.term)].some((part) => same(part, key)),
    );
    const state = holders.length > 0 ? 'held' : makers.length > 0 ? 'makeable' : isLater ? 'later' : 'wiped';
    return [{ key, madeAt: makersOf(narration, key), heldNow: [...holders, ...makers], state, opens, helpsOpen }];
  });
}

/** The keys as rows: those that open something alone, and those that help while somebody has them. */
export function custodyRows(words: ExhibitWords, narration: Narration): CustodyRow[] {
  const rows = new Map<string, CustodyRow>();
  for (const { key, ...found } of keysNow(narration)) {
    if (found.opens.length === 0 && found.state !== 'held') continue;
    const name = keyName(words, key);
    const id = [name, found.madeAt.join(), found.heldNow.join(), found.state].join('|');
    const row = rows.get(id);
    const [opens, helpsOpen] = [row?.opens ?? [], row?.helpsOpen ?? []];
    rows.set(id, {
      ...found,
      name,
      count: (row?.count ?? 0) + 1,
      opens: unique([...opens, ...found.opens]),
      helpsOpen: unique([...helpsOpen, ...found.helpsOpen]),
    });
  }
  return [...rows.values()];
}

/** Every seal that stands anywhere in a run, each once. */
function sealsOf({ events }: Narration): Sealed[] {
  const seals = new Map<string, Sealed>();
  for (const { term } of events)
    for (const part of contents(term)) if (part.kind === 'seal') seals.set(write(part), part);
  return [...seals.values()];
}

/** The places that draw or compute it; where no event says so, those that ever come to it. */
function makersOf(narration: Narration, key: Term): string[] {
  const makers = narration.events.flatMap((one) => (one.kind === 'make' && same(one.term, key) ? [one.place] : []));
  if (makers.length > 0) return unique(makers);
  return narration.places.flatMap(({ id }) => (standingAt(narration, id).knowledge.derive(key) ? [id] : []));
}

/** Every public key of a run, those that messages show among them. Everybody may have them. */
const publicKeysOf = ({ events }: Narration): Term[] =>
  events.flatMap(({ term }) =>
    [...subterms(term)].flatMap((part): Term[] => {
      const open = part.kind === 'seal' ? (part.shows ?? []) : [part];
      return open.filter(({ kind }) => kind === 'public');
    }),
  );

function itemsUnder({ items }: Narration, { body }: Sealed): Item[] {
  const parts = openParts(body);
  return ITEMS.filter((item) => parts.some((part) => items[item] && same(part, items[item])));
}
const openParts = (term: Term): Term[] => [term, ...(term.kind === 'tuple' ? term.parts.flatMap(openParts) : [])];
const knowing = (terms: readonly Term[]): Knowledge<0> => know(terms.map((term) => ({ term, holding: 0 as const })));
const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];

/** The keys that a place holds at the moment of the authority, by name, with how many of each. */
export function keysHeldAt(rows: readonly CustodyRow[], place: string): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { name, count, heldNow, state } of rows)
    if (state === 'held' && heldNow.includes(place)) counts.set(name, (counts.get(name) ?? 0) + count);
  return [...counts].map(([name, count]) => ({ name, count }));
}
