import { know } from '../deduction.ts';
import type { World } from '../exposure.ts';
import { holdingsAt, type Fact, type HeldTerm, type Holding, type Narration } from '../narration.ts';
import { carries, contents, write, type Term } from '../terms.ts';
import { inPlace, type Drawer } from '../protocols/drawers.ts';
import { LAST, ROW, type RowMessage } from './row.ts';

/**
 * Forward secrecy and healing, as questions to the model. Somebody has recorded every sealed message of a conversation
 * and goes on recording. At one moment he seizes the keys that one place holds just then. Which messages open?
 */

/** Whose keys are seized: those in Omid's phone, or those that the service has. */
export const SEIZED = ['phone', 'service'] as const;
export type Seized = (typeof SEIZED)[number];

/** A whole conversation in one mode. The moments of its narration are the numbers of the messages; 0 is before the first. */
export interface Conversation {
  /** The id of the mode. */
  id: string;
  narration: Narration;
  /** The places whose keys a seizure takes. */
  places: Readonly<Record<Seized, readonly string[]>>;
  /** The drawer of each key that stays for a while: see `inPlace`. */
  drawers: ReadonlyMap<string, Drawer>;
}

/** A conversation never changes, and is asked the same at every move of the seizure. */
function remembered<Result>(compute: (conversation: Conversation) => Result): (conversation: Conversation) => Result {
  const results = new WeakMap<Conversation, Result>();
  return (conversation) => {
    const result = results.get(conversation) ?? compute(conversation);
    results.set(conversation, result);
    return result;
  };
}

/** Everything that crosses a line, from the first message to the last: what has been recorded, and will be. */
export const recorded = remembered(({ narration }: Conversation): readonly HeldTerm[] => {
  const seen = new Map<string, HeldTerm>();
  for (const event of narration.events)
    if (event.kind === 'send' && !seen.has(write(event.term)))
      seen.set(write(event.term), { term: event.term, holding: { place: event.from, wireTo: event.to, event } });
  return [...seen.values()];
});

/**
 * The keys that a place's seizure yields just after message number `moment`; none at moment 0, when nothing is seized.
 * Stored messages are left out: a seized and unlocked phone yields those as well, whatever the protocol.
 */
export function seizedAt({ narration, places }: Conversation, seized: Seized, moment: number): HeldTerm[] {
  if (moment === 0) return [];
  return places[seized].flatMap((place) =>
    holdingsAt(narration, place, moment).filter(({ term }) => !contents(term).some(({ kind }) => kind === 'text')),
  );
}

/** What is known after a seizure, from all that is ever recorded and the keys of that one moment. */
export function worldAfter(conversation: Conversation, seized: Seized, moment: number): World {
  const held = [...recorded(conversation), ...seizedAt(conversation, seized, moment)];
  return { narration: conversation.narration, held, knowledge: know(held) };
}

/** For each message whether it opens. */
export const opensIn = ({ knowledge }: World): boolean[] => ROW.map(({ text }) => knowledge.derive(text) !== undefined);

/** A message's sealed form as it reaches or leaves Omid's phone: what is shown of a message that stays sealed. */
export function sealedForm({ narration }: Conversation, { text }: RowMessage): Term {
  const crossing = narration.events.find(
    (event) => event.kind === 'send' && [event.from, event.to].includes('omid-phone') && carries(event.term, text),
  );
  if (!crossing) throw new Error(`${text.id} never reaches Omid’s phone`);
  return contents(crossing.term).find((part) => isSealedMessage(part)) ?? crossing.term;
}

/** A seal, or the frame that a seal of Signal's travels in until the first answer. */
const isSealedMessage = (term: Term): boolean =>
  term.kind === 'seal' || (term.kind === 'tuple' && term.frame !== undefined);

/** The life of a key at a place. Moments as in the narration. */
export interface Lifeline {
  drawer: Drawer;
  key: Term;
  place: string;
  made: number;
  /** Absent for a key that is still there after the last message. */
  erased?: number;
  /** On which facts it rests that the key is made, and erased, then. */
  facts: readonly Fact[];
}

/** Every secret that the seized places hold for longer than a moment, in the order in which they are made. */
export const lifelinesOf = (conversation: Conversation, seized: Seized): Lifeline[] =>
  livesOf(conversation, seized).filter(({ made, erased = LAST + 1 }) => erased > made);

/** The same, with the keys that are used as soon as they are made. */
const livesOf = (conversation: Conversation, seized: Seized): readonly Lifeline[] => LIVES[seized](conversation);
const LIVES = {
  phone: remembered((conversation: Conversation) => livesAt(conversation, conversation.places.phone)),
  service: remembered((conversation: Conversation) => livesAt(conversation, conversation.places.service)),
};

function livesAt({ narration, drawers }: Conversation, places: readonly string[]): readonly Lifeline[] {
  const lines = new Map<string, Lifeline>();
  for (const event of narration.events) {
    if (event.kind === 'send' || !places.includes(event.place)) continue;
    const id = inPlace(event.place, event.term);
    const drawer = drawers.get(id);
    if (!drawer) continue;
    const known = lines.get(id);
    if (event.kind !== 'erase')
      lines.set(id, known ?? { drawer, key: event.term, place: event.place, made: event.at, facts: [event.fact] });
    else if (known) lines.set(id, { ...known, erased: event.at, facts: [...known.facts, event.fact] });
  }
  return [...lines.values()];
}

/** True when a key is there just after message number `moment`. */
export const isHeldAt = ({ made, erased }: Lifeline, moment: number): boolean =>
  made <= moment && (erased === undefined || erased > moment);

/** Why the key of a sealed message is not to be had. */
export type WhyMissing =
  /** Nothing has been seized. */
  | { why: 'nothing-seized' }
  /** The seized place never has what makes this key. */
  | { why: 'never-there' }
  /** What makes the key was there, and was erased. */
  | { why: 'erased'; line: Lifeline }
  /** What makes the key is drawn only after the seizure. */
  | { why: 'not-yet'; line: Lifeline };

/** Why a key is missing after a seizure: what the seized place had of it, or was to have. */
export function whyMissing(conversation: Conversation, seized: Seized, moment: number, key: Term): WhyMissing {
  if (moment === 0) return { why: 'nothing-seized' };
  const line = makerOf(livesOf(conversation, seized), key);
  if (!line) return { why: 'never-there' };
  return line.made > moment ? { why: 'not-yet', line } : { why: 'erased', line };
}

/**
 * The key that a message lacks after a seizure: of the ways to it one whose key the seized place has or had, where there is such.
 * The same words cross two lines, and the key of the other phone's line was never there.
 */
export function keyLacking(
  conversation: Conversation,
  { knowledge }: Pick<World, 'knowledge'>,
  seized: Seized,
  moment: number,
  message: Term,
): Term | undefined {
  const keys = knowledge.missingKeys(message).flatMap((way) => way.slice(-1));
  return keys.find((key) => whyMissing(conversation, seized, moment, key).why !== 'never-there') ?? keys[0];
}

/** The life of the key itself, or of the key that it is derived from in one step. */
function makerOf(lines: readonly Lifeline[], key: Term): Lifeline | undefined {
  const written = write(key);
  const itself = lines.find((line) => write(line.key) === written);
  if (itself || key.kind !== 'kdf') return itself;
  return lines.find((line) => key.inputs.some((input) => write(input) === write(line.key)));
}

/** The holding of a seized key, or `undefined` for what was recorded on a line. */
export const isSeized = ({ wireTo }: Holding): boolean => wireTo === undefined;
