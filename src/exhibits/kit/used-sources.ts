import { DATA_PLACEMENTS, KEY_PLACEMENTS, MODES, subterms, write, type Mode, type Term } from '../../model/index.ts';
import { keyIdOf, type ModelWords } from './words.ts';

/** What the reasons of some modes can name. */
interface Named {
  facts: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  traces: ReadonlySet<string>;
  /** How attacks work: see `Narration.way`. */
  ways: ReadonlySet<string>;
  terms: readonly Term[];
  /** As their names begin: what follows an `@` is the side. */
  places: ReadonlySet<string>;
}

const ALL = Object.values(MODES);

/** The ids of all sources that a reason could name: those of the facts of every mode, in every placement, under every attack. */
export const usedSources = (modes: readonly Mode[] = ALL): ReadonlySet<string> => namedBy(modes).sources;

/** The model's words without those that only other modes' reasons would name. */
export function wordsFor<W extends ModelWords>(words: W, modes: readonly Mode[]): W {
  const { facts, traces, terms, places } = namedBy(modes);
  const all = Object.keys(words.keys);
  const keys = new Set(terms.flatMap((term) => keyIdOf(all, term) ?? []));
  const ids = new Set<string>(modes.map(({ id }) => id));
  return {
    ...words,
    modes: only(words.modes, ids),
    places: only(words.places, places),
    keys: only(words.keys, keys),
    facts: only(words.facts, facts),
    traces: only(words.traces, traces),
  };
}

/** How attacks work, without those of other modes. */
export const attacksFor = (
  attack: Readonly<Record<string, string>>,
  modes: readonly Mode[],
): Readonly<Record<string, string>> => only(attack, namedBy(modes).ways);

/** Typed as if it were whole: nobody asks for what the modes do not name. */
const only = <T extends object>(all: T, ids: ReadonlySet<string>): T =>
  Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id))) as T;

/** Every page asks, and the answers take a while. */
const named = new Map<string, Named>();

function namedBy(modes: readonly Mode[]): Named {
  const key = modes.map(({ id }) => id).join();
  const known = named.get(key);
  if (known) return known;
  const placements = DATA_PLACEMENTS.flatMap((data) => KEY_PLACEMENTS.map((keys) => ({ data, keys })));
  const runs = modes.flatMap(({ narrate, attacks }) =>
    placements.flatMap((placement) => [narrate, ...Object.values(attacks)].flatMap((run) => run(placement) ?? [])),
  );
  const facts = runs.flatMap(({ events }) => events.map(({ fact }) => fact));
  const found = {
    facts: new Set(facts.map(({ id }) => id)),
    sources: new Set(facts.flatMap(({ sources }) => sources)),
    traces: new Set<string>(runs.flatMap(({ traces }) => traces)),
    ways: new Set(runs.flatMap(({ way }) => way ?? [])),
    places: new Set(runs.flatMap(({ places }) => places.map(({ id }) => id.replace(/@.*/, '')))),
    terms: [
      ...new Map(
        runs.flatMap(({ events }) =>
          events.flatMap(({ term }) => [...subterms(term)].map((one) => [write(one), one] as const)),
        ),
      ).values(),
    ],
  };
  named.set(key, found);
  return found;
}
