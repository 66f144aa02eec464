import type { Fact, Narration } from './narration.ts';
import { dataSides, type Placement } from './placement.ts';
import type { Power } from './powers.ts';

/**
 * One way of sending messages: all that is known of it. Each is a folder in `./modes`: `traits.ts`, `mode.ts`, its words in
 * `words/`, and what else there is of it. What a mode has to say and does not is a type error in its own file, or is
 * named by `npm run index`.
 */
export interface Mode<Id extends string = string> extends Run {
  id: Id;
  traits: ModeTraits;
  /** On what it rests that a second password can be asked for besides the login code. */
  secondPassword: Fact | 'none-known';
  /** What its service has nothing of, and on what that rests; what else it has, its narration says. */
  without: Readonly<Partial<Record<'contacts' | 'members', Fact>>>;
  /** The same chat while Sara backs it up openly, whatever Omid does; where that makes no difference, it is left out. */
  otherSidesBackup: (() => Run) | 'no-difference';
  /** The same chat with a timer set in it, so that both phones wipe what they have shown; where none is told of, it is left out. */
  timer: (() => Run) | 'none-told';
}
/** What happens. */
export interface Run {
  /** The run in which everybody keeps to the protocol. */
  narrate(placement: Placement): Narration;
  /**
   * For each active power of which the protocol decides what it can do: the run that it turns this one into, or `undefined`
   * where the placement leaves it nothing to act on. Those that every mode meets alike are added by `attacksOn`.
   */
  attacks: Attacks;
}
/** @param powers what else the authority does meanwhile; changes what shows, and nothing else */
export type Attack = (placement: Placement, powers?: readonly Power[]) => Narration | undefined;
export type Attacks = Partial<Record<Power, Attack>>;

/** What a server can do to a run, in the hands of an authority where one stands inside, or of its own company under an order. */
export const attacksFromServer = (changed: (placement: Placement) => Narration): Attacks => ({
  'run-server': (placement) => (dataSides(placement).includes('in-country') ? changed(placement) : undefined),
  'compel-operator': changed,
});

/**
 * A mode from what is said of it and how it runs.
 *
 * Where a mode is made with this the call is marked as pure: else every page would carry every mode, since what is called
 * while a module is loaded stays in it.
 */
export const modeOf = <Id extends string>(said: Omit<Mode<Id>, keyof Run>, run: () => Run): Mode<Id> => ({
  ...said,
  ...run(),
});

/** A mode in few words. */
export interface ModeTraits {
  /** Whose keys open the messages: the service's, the phones', or nobody's because nothing is sealed. */
  keys: 'server' | 'ends' | 'none';
  /** False where the order changes nothing because the service is at home in the country already. */
  movable: boolean;
  /** Whether the chat is one of more than two. */
  group: boolean;
  /** What the phones' backups are: none that we tell of, open to their host, sealed under a key that the service holds, or sealed to both. */
  backup: 'none' | 'open' | 'held' | 'sealed';
  /** What the phones show for comparing their keys, where they show anything. */
  codes: 'none' | 'digits' | 'picture';
  /** Whether anybody can build the app from published source and compare it with the one that is handed out. */
  app: 'closed' | 'reproducible';
}

/** What the folder of a mode says in its `traits.ts`, apart from its narration, so that whoever speaks of it need not carry that. */
export interface ListedTraits extends ModeTraits {
  /** Its place among the modes: they are listed by this number, and by id where two have the same. */
  order: number;
  /** Whose servers it runs over: modes of one service share what that keeps. */
  service: string;
  /** The year as of which it is told. The order is of 2016; of what has changed since, a later mode stands beside the one of then. */
  asOf: number;
  /** Whether it is what people of this service write in who have chosen nothing. */
  byDefault: boolean;
  /** How many could be in a group, in May 2016 and by the last that the sources tell. */
  limits: 'no-group' | Readonly<Record<'then' | 'now', Limit>>;
}
export interface Limit {
  most: number;
  /** Ids in `content/sources`. */
  sources: readonly string[];
}
