import {
  DATA_PLACEMENTS,
  KEY_PLACEMENTS,
  type Item,
  type ModeId,
  type Placement,
  type Power,
} from '../../model/index.ts';
import { oneMode } from '../kit/modes.ts';
import { paramsOf } from '../kit/params.ts';
import { oneOf, setOf, wholeNumber, type Properties } from '../kit/url-state.ts';
import { DEFAULTS, firstOf, type FieldId } from './modes.ts';

/**
 * What the order and its neighbours make of the authority, for stored chats, and what reaches many at once: the other powers
 * need a number or a phone each.
 */
export const POWERS_HERE = [
  'take-disks',
  'compel-keys',
  'run-server',
  'compel-operator',
  'change-client',
  'reach-backup',
] as const satisfies readonly Power[];

/** What the dots can show. */
export const ITEMS_HERE = ['stored-text', 'who-talks-to-whom'] as const satisfies readonly Item[];
export type ItemHere = (typeof ITEMS_HERE)[number];

/** How many people there are, and how many shares of them there can be: a share is given in thousandths. */
export const PEOPLE = 20_000_000;
export const WHOLE = 1000;

/** The exhibit's state. `share` and `backups` are in thousandths of the people; of each field the mode that nobody has to choose. */
export interface State extends Placement, Record<FieldId, ModeId> {
  /** Who choose the end-to-end mode, where it is optional. */
  share: number;
  /** Who also keep a plain backup, where the end-to-end mode is the default: an assumption of the reader's. */
  backups: number;
  item: ItemHere;
  powers: readonly Power[];
}

const usualIn = (field: FieldId) => oneMode(DEFAULTS[field].map(({ usual }) => usual));

const properties: Properties<State> = {
  share: wholeNumber(0, WHOLE),
  backups: wholeNumber(0, WHOLE),
  item: oneOf(ITEMS_HERE),
  data: oneOf(DATA_PLACEMENTS),
  keys: oneOf(KEY_PLACEMENTS),
  powers: setOf<Power>(POWERS_HERE),
  optional: usualIn('optional'),
  default: usualIn('default'),
};

/** The order carried out in full. */
const ORDER = {
  item: 'stored-text',
  data: 'in-country',
  keys: 'in-country',
  powers: ['take-disks', 'compel-keys'],
} as const satisfies Partial<State>;

/** Whose they are: of each kind the first that there is. */
const FIRST = { optional: firstOf('optional'), default: firstOf('default') };

const DEFAULT: State = { share: 0, backups: 0, ...ORDER, ...FIRST };

/** The assumption about backups, and whose defaults they are, stay the reader's. */
const SCENARIOS = {
  'no-one': { share: 0, ...ORDER },
  'few-choose': { share: 50, ...ORDER },
  'half-choose': { share: 500, ...ORDER },
  'by-default': { share: WHOLE, ...ORDER },
  'who-to-whom': { share: WHOLE, ...ORDER, item: 'who-talks-to-whom' },
} as const satisfies Record<string, Partial<State>>;

export type ScenarioId = keyof typeof SCENARIOS;

export const params = paramsOf<State, ScenarioId>(properties, DEFAULT, SCENARIOS);
