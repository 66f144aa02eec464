import {
  conversationIn,
  CONVERSATION_IDS,
  messageOf,
  opensIn,
  ROW,
  sealedForm,
  worldAfter,
  type ConversationId,
  type Seized,
} from '../model/conversations/index.ts';
import { contents, subterms, write, type Term } from '../model/index.ts';
import { wordsOf } from './parse.ts';
import { SECRET_CHAT } from './formats/secret-chat.ts';
import { USUAL } from './formats/usual.ts';
import { look, seekIn } from './evidence.ts';
import { show, type Shown } from './parts.ts';
import type { Realisation } from './realise.ts';

/** The formats of all conversations. */
export const FORMATS = USUAL.and(...SECRET_CHAT);

/** What somebody got out of one seizure who had recorded a whole conversation as bytes. */
export interface RowEvidence {
  /** For each message the words that he came to, decoded from his own bytes; `undefined` where it stayed sealed. */
  recovered: readonly (string | undefined)[];
  /** How many times he tried a key on a ciphertext. */
  tries: number;
  /** How many ciphertexts he tried them on. */
  ciphertexts: number;
  /** True when exactly those messages opened of which the model says so. */
  agrees: boolean;
}

/** Has the observer try on the bytes of this realisation: all that is ever recorded, and the keys seized just after message `moment`. */
export function examineRow(
  mode: ConversationId,
  seized: Seized,
  moment: number,
  realisation: Realisation,
): RowEvidence {
  const world = worldAfter(conversationIn(mode), seized, moment);
  const sight = look(world, realisation);
  const recovered = ROW.map(({ text }) => {
    const { clear } = seekIn(world, text, sight, realisation);
    return clear && wordsOf(clear);
  });
  const expected = opensIn(world);
  const seals = world.held.flatMap(({ term }) => contents(term).filter(({ kind }) => kind === 'seal'));
  return {
    recovered,
    tries: sight.tries,
    ciphertexts: new Set(seals.map(write)).size,
    agrees: !sight.gaveUp && recovered.every((words, index) => (words !== undefined) === expected[index]),
  };
}

/** The bytes that stand for a message that stays sealed: as it crosses the line of Omid’s phone, in its protocol's format. */
export function sealedBytes(mode: ConversationId, number: number, realisation: Realisation): Shown {
  const term = sealedForm(conversationIn(mode), messageOf(number));
  return show(term, realisation);
}

/** The public keys and Diffie-Hellman secrets of all conversations, each once: what takes time on a slow phone. */
export function* slowTermsOfRows(): Generator<Term> {
  const seen = new Set<string>();
  for (const mode of CONVERSATION_IDS)
    for (const event of conversationIn(mode).narration.events)
      for (const term of subterms(event.term)) {
        if ((term.kind !== 'public' && term.kind !== 'dh') || seen.has(write(term))) continue;
        seen.add(write(term));
        yield term;
      }
}
