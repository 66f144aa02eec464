import type { Language } from '../language/languages.ts';
import { build } from '../model/build/index.ts';
import {
  exposureIn,
  ITEMS,
  MODES,
  worldsOf,
  type Item,
  type Mode,
  type Placement,
  type Power,
  type Verdict,
} from '../model/index.ts';
import { choicesIn, type State as BuildState } from './build-a-messenger/params.ts';
import type { State as EndsState } from './ends-and-backups/params.ts';
import { guarded } from './ends-and-backups/precautions.ts';
import { lanesWith } from './ends-and-backups/modes.ts';
import type { State as TableState } from './exposure-table/params.ts';
import { groupsWith } from './group-fanout/modes.ts';
import type { State as GroupState } from './group-fanout/params.ts';
import { modelWords } from './kit/model-words.ts';
import type { State as MapState } from './move-the-server/params.ts';
import { ownWords } from './words.ts';

/* For tests: what the model says of the verdicts that an exhibit's text alternative tells, asked of it anew, past the exhibit. */

/** The part of a text alternative that is about one mode: what it begins with, and each verdict that stands in it. */
interface Part {
  begins: string;
  verdicts: readonly { item: string; verdict: Verdict }[];
}

const HOME: Placement = { data: 'abroad', keys: 'abroad' };
const ALL_IN: Placement = { data: 'in-country', keys: 'in-country' };
const WAY_ROUND: Readonly<Record<EndsState['way'], readonly Power[]>> = {
  nothing: [],
  'login-code': ['intercept-sms'],
  phone: ['seize-phone'],
  app: ['change-client'],
  backup: ['reach-backup'],
  company: ['compel-operator'],
};

const MESSAGES = ['stored-text', 'in-flight', 'future-text'] as const satisfies readonly Item[];
const WITH_PHOTO = ['stored-text', 'stored-media', 'in-flight', 'future-text'] as const satisfies readonly Item[];
const BESIDES = ['who-talks-to-whom', 'contacts', 'phone-number', 'ip-address'] as const satisfies readonly Item[];

const names = (lang: Language) => modelWords(lang);
function part(
  begins: string,
  mode: Mode,
  placement: Placement,
  powers: readonly Power[],
  items: readonly Item[],
  called: Readonly<Partial<Record<Item, string>>>,
): Part {
  const verdicts = verdictsOf(mode, placement, powers);
  return { begins, verdicts: items.map((item) => ({ item: called[item] ?? item, verdict: verdicts[item] })) };
}

/** Remembered, because every language asks the same. */
const known = new WeakMap<Mode, Map<string, Record<Item, Verdict>>>();
function verdictsOf(mode: Mode, { data, keys }: Placement, powers: readonly Power[]): Record<Item, Verdict> {
  const ofMode = known.get(mode) ?? new Map<string, Record<Item, Verdict>>();
  known.set(mode, ofMode);
  const situation = [data, keys, ...powers].join();
  const before = ofMode.get(situation);
  if (before) return before;
  const worlds = worldsOf(mode, { data, keys }, powers);
  const found = Object.fromEntries(ITEMS.map((item) => [item, exposureIn(worlds, item).verdict])) as Record<
    Item,
    Verdict
  >;
  ofMode.set(situation, found);
  return found;
}

/** The exhibits whose text alternatives tell verdicts item by item. What others tell, their own tests hold against the model. */
export const TELLS: Readonly<Record<string, (state: never, lang: Language) => Part[]>> = {
  'exposure-table': ({ modes, powers, ...placement }: TableState, lang): Part[] =>
    modes.map((id) =>
      part(
        `${names(lang).modes[id].name}.`,
        MODES[id],
        placement,
        powers,
        [...WITH_PHOTO, ...BESIDES, 'group-members'],
        names(lang).items,
      ),
    ),
  'move-the-server': ({ modes, powers, ...placement }: MapState, lang): Part[] =>
    modes.map((id) =>
      part(
        `${names(lang).modes[id].name}.`,
        MODES[id],
        placement,
        powers,
        [...MESSAGES, ...BESIDES],
        names(lang).items,
      ),
    ),
  'build-a-messenger': (state: BuildState, lang): Part[] => [
    part('', build(choicesIn(state)), state, state.powers, [...WITH_PHOTO, ...BESIDES], names(lang).items),
  ],
  'ends-and-backups': (state: EndsState, lang): Part[] =>
    lanesWith(state.mode).map((id) =>
      part(
        `${names(lang).modes[id].name}:`,
        guarded(id, state),
        HOME,
        WAY_ROUND[state.way],
        WITH_PHOTO.filter((item) => item in MODES[id].narrate(HOME).items),
        names(lang).items,
      ),
    ),
  'group-fanout': ({ ghost, other }: GroupState, lang): Part[] => {
    const { read } = ownWords('group-fanout', lang);
    return groupsWith(other).map((id) =>
      part(
        names(lang).modes[id].service,
        ghost === id ? MODES[id] : { ...MODES[id], attacks: {} },
        ALL_IN,
        ['run-server'],
        [...MESSAGES, 'group-members'],
        read.items,
      ),
    );
  },
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where a text alternative tells another verdict than the model gives, or none. */
export function otherThanModel(id: string, state: object, lang: Language, said: string): string[] {
  const parts = TELLS[id]?.(state as never, lang) ?? [];
  const { verdicts } = names(lang);
  let from = 0;
  return parts.flatMap(({ begins, verdicts: told }, at) => {
    const start = said.indexOf(begins, from);
    if (start < 0) return [`nothing of ${begins}`];
    from = start + begins.length;
    const next = parts[at + 1];
    const end = next ? said.indexOf(next.begins, from) : said.length;
    const here = said.slice(start, end < 0 ? said.length : end);
    return told.flatMap(({ item, verdict }) => {
      // Whose word it is may follow in brackets.
      const sentence = new RegExp(`${escaped(item)}: ${escaped(verdicts[verdict])}(?=\\.| \\()`, 'iu');
      return sentence.test(here) ? [] : [`${begins}: not “${item}: ${verdicts[verdict]}”, but ${here}`];
    });
  });
}
