import { CHOICES, choicesLike, OPTIONS, PRESET_IDS, type Choices, type PresetId } from '../../model/build/index.ts';
import { DATA_PLACEMENTS, KEY_PLACEMENTS, POWERS, type Placement, type Power } from '../../model/index.ts';
import { paramsOf } from '../kit/params.ts';
import { oneOf, setOf, type Properties, type Property } from '../kit/url-state.ts';

/** The exhibit's state: every choice, the real mode that it is held against, and the situation. */
export interface State extends Choices, Placement {
  /** The real mode from which the reader started. */
  from: PresetId;
  powers: readonly Power[];
}

// Each property is of the type of its own choice, which a map over all of them cannot say.
const choices = Object.fromEntries(
  CHOICES.map((choice) => [choice, oneOf(OPTIONS[choice]) as Property<string>]),
) as unknown as Properties<Choices>;
const properties: Properties<State> = {
  from: oneOf(PRESET_IDS),
  ...choices,
  data: oneOf(DATA_PLACEMENTS),
  keys: oneOf(KEY_PLACEMENTS),
  powers: setOf(POWERS),
};

/** The order, carried out in full. */
const ORDER = { data: 'in-country', keys: 'in-country', powers: ['take-disks', 'compel-keys'] } as const;
const like = (from: PresetId) => ({ from, ...choicesLike(from), ...ORDER });

const SCENARIOS = {
  'from-telegram': like('telegram-cloud'),
  'from-whatsapp': like('whatsapp-direct'),
  'keys-at-ends': { ...like('telegram-cloud'), holder: 'phones' },
  'with-plain-backup': { ...like('whatsapp-direct'), backup: 'plain', powers: [...ORDER.powers, 'reach-backup'] },
  'keeps-nothing': { ...like('signal'), metadata: 'hidden', login: 'no-number' },
} as const satisfies Record<string, Partial<State>>;
export type ScenarioId = keyof typeof SCENARIOS;

export const params = paramsOf<State, ScenarioId>(properties, SCENARIOS['from-telegram'], SCENARIOS);

/** The choices of a state, and nothing else of it. */
export const choicesIn = (state: State): Choices =>
  Object.fromEntries(CHOICES.map((choice) => [choice, state[choice]])) as unknown as Choices;
