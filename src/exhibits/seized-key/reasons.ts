import { fill } from '../../language/fill.ts';
import { numeral } from '../../language/languages.ts';
import {
  conversationIn,
  isSeized,
  keyLacking,
  messageOf,
  whyMissing,
  type ConversationId,
  type RowMessage,
  type Seized,
} from '../../model/conversations/index.ts';
import { stepsOf, type Derivation } from '../../model/deduction.ts';
import type { Fact, Holding } from '../../model/narration.ts';
import { carries, type Term } from '../../model/terms.ts';
import type { Reason } from '../kit/because.ts';
import { sentence } from '../kit/words.ts';
import { dayOf } from './dates.ts';
import type { ExhibitWords } from './words.ts';
import type { Lane } from './view.ts';

/**
 * Why a message opens, or stays sealed, as sentences in order. Each follows from the derivation, from the keys that it
 * misses, or from the narration's events; the dates are those of the messages.
 *
 * @param bytes the length of the ciphertext
 */
export function reasonsFor(
  words: ExhibitWords,
  { mode, world }: Lane,
  seized: Seized,
  moment: number,
  message: RowMessage,
  bytes: number,
): Reason[] {
  const because = world.knowledge.derive(message.text);
  if (because) return opening(words, mode, message, because, bytes);

  const held = world.held.find(({ term, holding }) => carries(term, message.text) && touchesOmid(holding));
  const key = keyLacking(conversationIn(mode), world, seized, moment, message.text);
  const reasons: Reason[] = held ? [recorded(words, mode, held.holding, bytes)] : [];
  if (!key) return reasons;
  return [
    ...reasons,
    { text: fill(words.why.missing, { key: nameOf(words, key) }), facts: [] },
    ...absence(words, mode, seized, moment, key),
  ];
}

function absence(words: ExhibitWords, mode: ConversationId, seized: Seized, moment: number, key: Term): Reason[] {
  const { why } = words;
  const missing = whyMissing(conversationIn(mode), seized, moment, key);
  if (!('line' in missing)) return [{ text: why[missing.why], facts: [] }];
  const { made, erased, facts } = missing.line;
  const number = Math.ceil(missing.why === 'erased' ? (erased ?? 0) : made);
  const fact = missing.why === 'erased' ? facts.at(-1) : facts[0];
  const date = dayOf(words.lang, messageOf(Math.max(1, number)).time);
  const text = fill(why[missing.why], { date, number: numeral(words.lang, number) });
  return [
    { text, facts: fact ? [fact] : [] },
    ...(missing.why === 'not-yet' ? [{ text: why.listens, facts: [] }] : []),
  ];
}

/** A derivation told from what is held: the recorded message, the seized keys, what is computed from them, the opening. */
function opening(
  words: ExhibitWords,
  mode: ConversationId,
  { text }: RowMessage,
  derivation: Derivation<Holding>,
  bytes: number,
): Reason[] {
  const reasons = new Map<string, Reason>();
  const say = (reason: Reason): void => void (reasons.has(reason.text) || reasons.set(reason.text, reason));
  const keys = keysAround(derivation);
  for (const step of stepsOf(derivation)) {
    if (step.rule === 'held' && carries(step.term, text)) say(recorded(words, mode, step.holding, bytes));
    else if (step.rule === 'held' && isSeized(step.holding)) say(seizedKey(words, mode, step.term, step.holding));
    else if (step.rule === 'build' && step.term.kind === 'dh') say({ text: words.why.shared, facts: [] });
    else if (step.rule === 'build' && keys.has(step.term))
      say({ text: fill(words.why.computed, { key: nameOf(words, step.term) }), facts: [] });
    if (step.rule === 'open' && carries(step.term, text))
      say({ text: sentence(fill(words.why.opens, { key: nameOf(words, step.key.term) })), facts: [] });
  }
  return [...reasons.values()];
}

/** The keys that open a seal in a derivation. */
const keysAround = (derivation: Derivation<Holding>): ReadonlySet<Term> =>
  new Set(stepsOf(derivation).flatMap((step) => (step.rule === 'open' ? [step.key.term] : [])));

function recorded(words: ExhibitWords, mode: ConversationId, { place, wireTo, event }: Holding, bytes: number): Reason {
  const text = fill(words.why.recorded, {
    from: placeOf(words, mode, place),
    to: placeOf(words, mode, wireTo ?? place),
    bytes: numeral(words.lang, bytes),
  });
  return { text, facts: [event.fact] };
}

function seizedKey(words: ExhibitWords, mode: ConversationId, key: Term, { place, event }: Holding): Reason {
  const text = fill(words.why.seized, { place: placeOf(words, mode, place), key: nameOf(words, key) });
  return { text, facts: facts(event.fact) };
}
const facts = (fact: Fact): Fact[] => [fact];

const touchesOmid = ({ place, wireTo }: Holding): boolean => [place, wireTo].includes('omid-phone');

function placeOf({ held, model }: ExhibitWords, mode: ConversationId, id: string): string {
  const [kind] = id.split('@') as [keyof ExhibitWords['held']];
  return fill(held[kind] ?? id, { service: model.modes[mode].service });
}

/** What a key is called, by the label that it is derived with or the name that it is drawn as. */
export function nameOf({ keys }: ExhibitWords, term: Term): string {
  if (term.kind === 'kdf') return (keys as Record<string, string>)[LABELS[term.label] ?? term.label] ?? term.label;
  if (term.kind !== 'name') return term.kind;
  const kind = Object.keys(keys).find((part) => term.id.includes(part));
  return kind ? ((keys as Record<string, string>)[kind] ?? term.id) : term.id;
}
/** Steps of the protocol whose outcome is called the same. */
const LABELS: Readonly<Record<string, string>> = { 'next-chain-key': 'chain-key', 'next-root-key': 'root-key' };
