import { fill } from '../language/fill.ts';
import type { Language } from '../language/languages.ts';
import {
  exposureIn,
  ITEMS,
  MODE_IDS,
  MODES,
  secretChatOf2013,
  sightOf,
  throughVpn,
  VERDICTS,
  watchedBy,
  worldsOf,
  type Item,
  type Mode,
  type ModeId,
  type Placement,
  type Power,
} from '../model/index.ts';
import { build } from '../model/build/index.ts';
import { change } from '../model/changes/index.ts';
import { conversationIn, opensIn, worldAfter, type ConversationId } from '../model/conversations/index.ts';
import { choicesIn, type State as Built } from './build-a-messenger/params.ts';
import type { State as Ways } from './ends-and-backups/params.ts';
import { guarded } from './ends-and-backups/precautions.ts';
import { powersOf } from './ends-and-backups/view.ts';
import type { State as Table } from './exposure-table/params.ts';
import { MODES_HERE as GROUPS } from './group-fanout/modes.ts';
import type { State as Groups } from './group-fanout/params.ts';
import './kit/all-modes.ts';
import { modelWords } from './kit/model-words.ts';
import { OF_2013, type State as Checked } from './key-check/params.ts';
import { ASKED, type Asked } from './message-journey/lanes.ts';
import type { State as Watched } from './message-journey/params.ts';
import type { State as Moved } from './move-the-server/params.ts';
import type { Part, Said, Vocabulary } from './read-off.ts';
import type { State as Seized } from './seized-key/params.ts';
import { TAKES, type State as Tunnelled } from './tunnel-and-block/params.ts';
import type { State as Weighed } from './weight-of-a-default/params.ts';
import type { State as Changed } from './who-can-change-what/params.ts';
import { ownWords, type ExhibitId } from './words.ts';

/*
 * For tests: how the verdicts of an exhibit's picture and of its text alternative are held against the model, which is asked here anew,
 * and not by way of what the exhibit works out for itself.
 */

/** How a mark or a sentence about a verdict is held against the model. */
export interface Rule<S> {
  /** What the model says of a thing in a mode. */
  model(state: S): (mode: string, item: string) => string | undefined;
  /** The marks of the picture; where nothing else is said, what has a verdict, a mode and an item. */
  marks?(parts: readonly Part[], state: S): Said[];
  /** How the text alternative speaks of it. Undefined where it gives no verdict by name. */
  names?(lang: Language, state: S): Vocabulary;
}

const ABROAD: Placement = { data: 'abroad', keys: 'abroad' };
const IN_COUNTRY: Placement = { data: 'in-country', keys: 'in-country' };
const isMode = (id: string): id is ModeId => MODE_IDS.some((one) => one === id);
const isItem = (id: string): id is Item => ITEMS.some((one) => one === id);

/** The verdicts of the powers in each mode, each mode's runs looked at once. */
function verdicts(placement: Placement, powers: readonly Power[], told = (mode: ModeId): Mode => MODES[mode]) {
  const runs = new Map<ModeId, ReturnType<typeof worldsOf>>();
  return (mode: string, item: string): string | undefined => {
    if (!isMode(mode) || !isItem(item)) return undefined;
    const worlds = runs.get(mode) ?? worldsOf(told(mode), placement, powers);
    runs.set(mode, worlds);
    return exposureIn(worlds, item).verdict;
  };
}

const pairs = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([id, words]) => [words, id] as const);
const verdictNames = (lang: Language) => pairs(modelWords(lang).verdicts);
const modeNames = (lang: Language) => MODE_IDS.map((id) => [modelWords(lang).modes[id].name, id] as const);
const itemNames = (lang: Language) => beforeColon(modelWords(lang).items);
const inModel = (lang: Language): Vocabulary => ({
  modes: modeNames(lang),
  items: itemNames(lang),
  verdicts: verdictNames(lang),
});
/** The longest of what stands in a sentence around its gaps. */
const known = (template: string): string =>
  template
    .split(/\{\w+\}/)
    .map((piece) => piece.trim())
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest));
/** Things are named before a colon, and then their verdict. */
const beforeColon = (names: Readonly<Record<string, string>>) =>
  pairs(names).map(([words, id]) => [`${words}:`, id] as const);

export const marked = (parts: readonly Part[]): Said[] =>
  parts.flatMap(({ own, data }) => {
    const { 'data-mode': mode, 'data-item': item } = data;
    const verdict = own['data-verdict'];
    return verdict && mode !== undefined && item !== undefined ? [{ mode, item, verdict }] : [];
  });

const withoutAttacks = (mode: Mode): Mode => ({ ...mode, attacks: {} });

export const RULES = {
  'exposure-table': {
    model: (state: Table) => verdicts(state, state.powers),
    names: inModel,
  },
  'move-the-server': {
    model: (state: Moved) => verdicts(state, state.powers),
    names: inModel,
  },
  'build-a-messenger': {
    model: (state: Built) => {
      const worlds = worldsOf(build(choicesIn(state)), state, state.powers);
      return (_mode: string, item: string) => (isItem(item) ? exposureIn(worlds, item).verdict : undefined);
    },
    marks: (parts) => marked(parts).map((one) => ({ ...one, mode: 'built' })),
    names: (lang) => ({ items: itemNames(lang), verdicts: verdictNames(lang), mode: 'built' }),
  },
  'ends-and-backups': {
    model: (state: Ways) => verdicts(ABROAD, powersOf(state.way), (mode) => guarded(mode, state)),
    names: inModel,
  },
  'tunnel-and-block': {
    // A tunnel changes nothing of what is stored: both columns are held against the run that has none.
    model: ({ data }: Tunnelled) => verdicts({ data, keys: data }, TAKES),
    names: (lang, { mode }: Tunnelled) => ({
      items: itemNames(lang),
      verdicts: verdictNames(lang),
      mode,
      each: 2,
    }),
  },
  'group-fanout': {
    model: ({ ghost }: Groups) =>
      verdicts(IN_COUNTRY, ['run-server'], (mode) => (mode === ghost ? MODES[mode] : withoutAttacks(MODES[mode]))),
    names: (lang) => {
      const { group, read } = ownWords('group-fanout', lang);
      const { modes } = modelWords(lang);
      return {
        modes: GROUPS.fitting.map((id) => [fill(group, { service: modes[id].service }), id] as const),
        items: beforeColon(read.items),
        verdicts: verdictNames(lang),
      };
    },
  },
  'message-journey': {
    model:
      ({ observer, data, vpn }: Watched) =>
      (mode, asked) => {
        if (observer === 'nobody' || !isMode(mode) || !Object.hasOwn(ASKED, asked)) return undefined;
        const plain = MODES[mode].narrate({ data, keys: 'abroad' });
        return sightOf(watchedBy(vpn === 'with' ? throughVpn(plain) : plain, observer), ASKED[asked as Asked]).verdict;
      },
    // Its columns are the modes in their order.
    marks: (parts, { modes }: Watched) =>
      Object.keys(ASKED).flatMap((asked) =>
        parts
          .filter(({ own }) => own['data-asked'] === asked && own['data-verdict'])
          .map(({ own }, at) => ({ mode: modes[at % 2] ?? '', item: asked, verdict: own['data-verdict'] ?? '' })),
      ),
    names: (lang) => ({
      // A server is named by its service, which is the name of a mode too: a lane begins with a mode and a full stop.
      modes: modeNames(lang).map(([words, id]) => [`${words}.`, id] as const),
      items: beforeColon(ownWords('message-journey', lang).gets.rows),
      verdicts: verdictNames(lang),
    }),
  },
  'weight-of-a-default': {
    model: (state: Weighed) => verdicts(state, state.powers),
    marks: (parts) =>
      parts.flatMap(({ name, classes, data: { 'data-mode': mode, 'data-item': item } }) => {
        const verdict = VERDICTS.find((one) => name === 'b' && classes.includes(one));
        return verdict && mode !== undefined && item !== undefined ? [{ mode, item, verdict }] : [];
      }),
  },
  'key-check': {
    model: ({ app, server }: Checked) => {
      const mode = app === OF_2013 ? secretChatOf2013 : MODES[app];
      const worlds = worldsOf(
        server === 'honest' ? withoutAttacks(mode) : mode,
        { data: 'in-country', keys: 'abroad' },
        ['run-server'],
      );
      return () => exposureIn(worlds, 'future-text').verdict;
    },
    marks: (parts) =>
      parts.flatMap(({ own }) =>
        own['data-verdict'] && own['data-outcome'] !== undefined
          ? [{ mode: 'app', item: 'message', verdict: own['data-verdict'] }]
          : [],
      ),
    names: (lang) => {
      const { reads, sealed } = ownWords('key-check', lang).outcome;
      return {
        verdicts: [
          [known(reads), 'readable-by-attack'],
          [known(sealed), 'sealed'],
        ],
        mode: 'app',
        item: 'message',
      };
    },
  },
  'who-can-change-what': {
    model:
      ({ act, by }: Changed) =>
      (mode) =>
        by !== 'nothing' && isMode(mode)
          ? change(MODES[mode], { data: 'in-country', keys: 'abroad' }, [by], act).outcome
          : undefined,
    marks: (parts) =>
      parts.flatMap(({ own: { 'data-mode': mode, 'data-came': verdict } }) =>
        mode && verdict ? [{ mode, item: 'act', verdict }] : [],
      ),
    names: (lang) => ({
      modes: modeNames(lang).map(([name, id]) => [`${name}:`, id] as const),
      verdicts: pairs(ownWords('who-can-change-what', lang).outcomes).map(([words, id]) => [known(words), id]),
      item: 'act',
    }),
  },
  'seized-key': {
    model: ({ seized, moment }: Seized) => {
      const rows = new Map<string, readonly boolean[]>();
      return (mode, number) => {
        const row = rows.get(mode) ?? opensIn(worldAfter(conversationIn(mode as ConversationId), seized, moment));
        rows.set(mode, row);
        return row[Number(number) - 1] ? 'readable' : 'sealed';
      };
    },
    marks: (parts) => {
      const before = new Map<string, number>();
      return parts.flatMap(({ classes, data: { 'data-mode': mode } }) => {
        const verdict = classes.includes('message') && VERDICTS.find((one) => classes.includes(one));
        if (!verdict || mode === undefined) return [];
        const number = (before.get(mode) ?? 0) + 1;
        before.set(mode, number);
        return [{ mode, item: String(number), verdict }];
      });
    },
  },
} satisfies Partial<Record<ExhibitId, Rule<never>>>;
