import {
  exposureIn,
  same,
  wordBehind,
  worldsOf,
  type Exposure,
  type Fact,
  type Item,
  type ModeId,
  type Placement,
  type Power,
  type Term,
  type Trace,
  type Word,
  type World,
} from '../../model/index.ts';
import { lanesWith, MODES_HERE } from './modes.ts';
import type { State, Way } from './params.ts';
import { guarded } from './precautions.ts';

/** Nothing has moved: what is shown here needs no server inside the country. */
export const PLACEMENT: Placement = { data: 'abroad', keys: 'abroad' };

/** What each way is in the model. */
export const POWER: Record<Way, Power> = {
  'login-code': 'intercept-sms',
  phone: 'seize-phone',
  app: 'change-client',
  backup: 'reach-backup',
  company: 'compel-operator',
};

/** The powers of what has been done: none before anything is. */
export const powersOf = (way: State['way']): Power[] => (way === 'nothing' ? [] : [POWER[way]]);

/** The messages of a lane, in order of time. The authority acts between the second and the third. */
export const MESSAGES = ['stored-text', 'stored-media', 'in-flight', 'future-text'] as const;
export type Message = (typeof MESSAGES)[number];
/** How many of them were delivered before. */
export const BEFORE = 2;

/** What is got besides messages. The phone number is what the authority starts from. */
export const BESIDES = ['contacts', 'ip-address', 'who-talks-to-whom'] as const satisfies readonly Item[];

/** One message and what the way yields of it. `wanted` is missing where the mode has no such message; `word` says whose word it takes. */
export interface Mark {
  item: Message;
  exposure: Exposure;
  wanted: Term | undefined;
  word: Word | undefined;
}

/**
 * What a way yields of the messages. `all`: what was delivered before, and what comes. `past`, `coming`: one of them.
 * `sealed`: ciphertext only. `nothing`: no copy of any.
 */
export const YIELDS = ['all', 'past', 'coming', 'sealed', 'nothing'] as const;
export type Yield = (typeof YIELDS)[number];

export interface Lane {
  mode: ModeId;
  marks: readonly Mark[];
  yields: Yield;
  /** True when the messages come by an attack that changes the run, and not by looking. */
  byAttack: boolean;
  /** How the run was changed, if it was, whatever that yielded: the `way` of the attack. */
  attacked: string | undefined;
  /** The signs of the attack in the apps of the two. */
  traces: readonly Trace[];
  /** Where the server asked for the second password and did not get it: what is known of its asking. */
  refused: readonly Fact[] | undefined;
  /** What else the way yields. */
  besides: readonly { item: (typeof BESIDES)[number]; word: Word | undefined }[];
}

const isOpen = ({ verdict }: Exposure): boolean => verdict === 'readable' || verdict === 'readable-by-attack';

/** The runs of one mode that a way looks at. */
export const worldsIn = (mode: ModeId, situation: Omit<State, 'mode'>): World[] =>
  worldsOf(guarded(mode, situation), PLACEMENT, powersOf(situation.way));

/** Worked out once for each situation: there are few, and a page asks for one again and again. */
const lanes = new Map<string, Lane>();

/** What one way yields in one mode. */
export function laneOf(mode: ModeId, situation: Omit<State, 'mode'>): Lane {
  const { way, password, sara, timer } = situation;
  const called = [mode, way, password, sara, timer].join(' ');
  const lane = lanes.get(called) ?? workOut(mode, situation);
  lanes.set(called, lane);
  return lane;
}

/** The lanes of a state, in the order of the modes. */
export const lanesOf = (state: State): Lane[] => lanesWith(state.mode).map((mode) => laneOf(mode, state));

function workOut(mode: ModeId, situation: Omit<State, 'mode'>): Lane {
  const powers = powersOf(situation.way);
  const worlds = worldsIn(mode, situation);
  const [plain] = worlds;
  const items = plain?.narration.items ?? {};
  const found = <One extends Item>(item: One) => {
    const [exposure, wanted] = [exposureIn(worlds, item), items[item]];
    return { item, exposure, wanted, word: plain && wanted && wordBehind(plain, exposure, wanted) };
  };
  const marks = MESSAGES.map(found);
  const attack = worlds.find((world) => world.attack !== undefined && powers.includes(world.attack));
  const refused = attack && refusalIn(attack);
  return {
    mode,
    marks,
    yields: yieldOf(marks),
    byAttack: marks.some(({ exposure }) => exposure.verdict === 'readable-by-attack'),
    attacked: refused ? undefined : attack?.narration.way,
    traces: attack?.narration.traces ?? [],
    refused,
    besides: BESIDES.map(found).filter(({ exposure }) => isOpen(exposure)),
  };
}

/** What is known of a server's asking for more than the code, as long as the authority cannot make what it asks for. */
function refusalIn({ narration, knowledge }: World): Fact[] | undefined {
  const { demand, events } = narration;
  if (!demand || knowledge.derive(demand)) return undefined;
  const asking = events.findLast((event) => event.kind === 'send' && event.to === 'adversary');
  if (!asking) return undefined;
  const { term } = asking;
  const drawn = events.find((event) => event.kind === 'make' && term.kind === 'public' && same(event.term, term.of));
  return [asking.fact, ...(drawn ? [drawn.fact] : [])];
}

function yieldOf(marks: readonly Mark[]): Yield {
  const some = (from: number, to?: number): boolean => marks.slice(from, to).some(({ exposure }) => isOpen(exposure));
  const [past, coming] = [some(0, BEFORE), some(BEFORE)];
  if (past) return coming ? 'all' : 'past';
  if (coming) return 'coming';
  return marks.some(({ exposure }) => exposure.verdict === 'sealed') ? 'sealed' : 'nothing';
}

/** Nobody has done anything beforehand. */
const NONE = { password: 'off', sara: 'same', timer: 'off' } as const;

/** Of messages that stay sealed some bytes, as hexadecimal digits: for each mode and way, in the order of {@link MESSAGES}. */
export type SealedBytes = Readonly<Partial<Record<ModeId, Partial<Record<Way, readonly string[]>>>>>;

/** The columns of the table: each way with and without the precaution that bears on it. */
export const COLUMNS = [
  { id: 'login-code', way: 'login-code', ...NONE },
  { id: 'second-password', way: 'login-code', ...NONE, password: 'on' },
  { id: 'phone', way: 'phone', ...NONE },
  { id: 'timer', way: 'phone', ...NONE, timer: 'on' },
  { id: 'app', way: 'app', ...NONE },
  { id: 'backup', way: 'backup', ...NONE },
  { id: 'other-side', way: 'backup', ...NONE, sara: 'open' },
  { id: 'company', way: 'company', ...NONE },
] as const satisfies readonly ({ id: string } & Omit<State, 'mode'>)[];
export type Column = (typeof COLUMNS)[number];

/** The column that a state belongs to. A precaution that does not bear on its way makes no other column. */
export const columnOf = ({ way, password, sara, timer }: Omit<State, 'mode'>): Column['id'] | undefined => {
  if (way === 'nothing') return undefined;
  if (way === 'phone') return timer === 'on' ? 'timer' : 'phone';
  if (way === 'app' || way === 'company') return way;
  if (way === 'backup') return sara === 'open' ? 'other-side' : 'backup';
  return password === 'on' ? 'second-password' : 'login-code';
};

/** Works out, step by step, what the controls can ask for next. */
export function* preparation(): Generator<void> {
  for (const mode of MODES_HERE.leading)
    for (const column of COLUMNS) {
      laneOf(mode, column);
      yield;
    }
}
