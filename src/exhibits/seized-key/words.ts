import type { Language } from '../../language/languages.ts';
import { CONVERSATION_IDS, conversationIn, type ConversationId } from '../../model/conversations/index.ts';
import type { Fact } from '../../model/narration.ts';
import type { WordsOf } from '../catalogues.ts';
import type { ModelWords } from '../kit/words.ts';

type All = Omit<WordsOf<'seized-key'>, 'model'>;
type Catalogue = Omit<All, 'predict' | 'panel' | 'facts'> & Partial<Pick<All, 'predict' | 'panel'>>;

/** Everything that this exhibit says, in one language. A frame has neither prediction nor panel. */
export interface ExhibitWords extends Catalogue {
  lang: Language;
  /** Of the model's words those that this exhibit uses; its facts are those of its own conversations. */
  model: Pick<ModelWords, 'verdicts' | 'grades'> & { facts: Readonly<Record<string, string>> };
  /** The names of the modes, and of their services. */
  chats: Readonly<Record<ConversationId, string>>;
  services: Readonly<Record<ConversationId, string>>;
}

/** The facts on which the conversations rest. */
export const factsUsed = (): Fact[] =>
  CONVERSATION_IDS.flatMap((mode) => conversationIn(mode).narration.events.map(({ fact }) => fact));

/** This exhibit's part of the words that exhibits are given: those of the model are many. */
export function wordsHere({ model, facts, ...rest }: WordsOf<'seized-key'>): ExhibitWords {
  const known: Readonly<Record<string, string>> = { ...model.facts, ...facts };
  const named = (what: 'name' | 'service') =>
    Object.fromEntries(CONVERSATION_IDS.map((id) => [id, model.modes[id][what]])) as Record<ConversationId, string>;
  return {
    ...rest,
    model: {
      verdicts: model.verdicts,
      grades: model.grades,
      facts: Object.fromEntries(factsUsed().map(({ id }) => [id, known[id] ?? id])),
    },
    chats: named('name'),
    services: named('service'),
  };
}
