import { hex, realise, seededRandom, type Realisation } from '../../cipher/index.ts';
import { FORMATS, sealedBytes } from '../../cipher/conversation.ts';
import { CONVERSATION_IDS, ROW, type ConversationId } from '../../model/conversations/index.ts';
import { SEED } from '../kit/seed.ts';
import { textsOf } from './describe.ts';
import type { ExhibitWords } from './words.ts';
import type { SealedForm } from './row.svelte.ts';

/** So many bytes of a ciphertext are shown; the reason tells how many there are. */
const SHOWN_BYTES = 20;

/** The sealed forms of all messages, in each mode. */
export type Sealed = Record<ConversationId, readonly SealedForm[]>;

/** The sealed forms as the page is served with them, so that no cipher has to run before it comes alive. */
export function firstSealed(words: ExhibitWords): Sealed {
  const drawn = realise(seededRandom(SEED), textsOf(words, words.texts.at(-1) ?? ''), FORMATS);
  return Object.fromEntries(CONVERSATION_IDS.map((mode) => [mode, sealedForms(mode, drawn)])) as unknown as Sealed;
}

/** What is shown of each message that stays sealed: the beginning of what is encrypted in it, after its headers. */
export const sealedForms = (mode: ConversationId, realisation: Realisation): SealedForm[] =>
  ROW.map(({ number }) => {
    const { content, parts } = sealedBytes(mode, number, realisation);
    const start = parts.find(({ name }) => name === 'ciphertext' || name === 'encrypted_data')?.start ?? 0;
    return { digits: hex(content.slice(start, start + SHOWN_BYTES)), length: content.length };
  });
