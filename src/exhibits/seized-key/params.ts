import { CONVERSATION_IDS, LAST, SEIZED, type ConversationId, type Seized } from '../../model/conversations/index.ts';
import { paramsOf } from '../kit/params.ts';
import { oneOf, setOf, wholeNumber, type Properties } from '../kit/url-state.ts';

/** The exhibit's state, all of which stands in its address. The reader's message is no part of it. */
export interface State {
  /** The two modes that are compared. */
  modes: readonly ConversationId[];
  /** Whose keys are seized. */
  seized: Seized;
  /** Just after the message of this number; at 0 nothing is seized. */
  moment: number;
  /** The number of the message that is explained, or 0. */
  message: number;
}

const properties: Properties<State> = {
  modes: setOf(CONVERSATION_IDS, { least: 2, most: 2 }),
  seized: oneOf(SEIZED),
  moment: wholeNumber(0, LAST),
  message: wholeNumber(0, LAST),
};

const DEFAULT: State = { modes: ['telegram-cloud', 'whatsapp-direct'], seized: 'phone', moment: 0, message: 0 };

/** The named scenarios, in the order of the story. */
const SCENARIOS = {
  'nothing-seized': { moment: 0 },
  'cloud-key': { modes: ['telegram-cloud', 'whatsapp-direct'], seized: 'service', moment: 10 },
  'phone-seized': { modes: ['telegram-cloud', 'whatsapp-direct'], seized: 'phone', moment: 17 },
  'key-heals': { modes: ['telegram-cloud', 'whatsapp-direct'], seized: 'phone', moment: 6 },
  'secret-chat': { modes: ['telegram-secret', 'whatsapp-direct'], seized: 'phone', moment: 11 },
} as const satisfies Record<string, Partial<State>>;

export type ScenarioId = keyof typeof SCENARIOS;

export const params = paramsOf<State, ScenarioId>(properties, DEFAULT, SCENARIOS);
