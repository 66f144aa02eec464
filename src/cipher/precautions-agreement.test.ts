import { expect, it } from 'vitest';
import {
  DATA_PLACEMENTS,
  KEY_PLACEMENTS,
  MODES,
  otherSidesBackup,
  POWERS,
  SECOND_PASSWORD,
  signal,
  telegramCloud,
  telegramGroup,
  telegramSecret,
  whatsappCloudBackup,
  whatsappDirect,
  whatsappE2eBackup,
  whatsappGoogleBackup,
  whatsappGroup,
  withSecondPassword,
  withTimer,
  worldsOf,
  type Mode,
  type Placement,
  type Power,
  type Term,
} from '../model/index.ts';
import { turned } from '../model/protocols/turned.ts';
import { ALL } from './formats/all.ts';
import { hex } from './bytes.ts';
import { openCase } from './evidence.ts';
import { observe } from './observer.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';
import { recipeOf } from './recipes.ts';

/** What `agreement.test.ts` demands of every mode, of the modes with a precaution, with the other side's lack of one, or if a word that is taken for them were not true. */

const PLACEMENTS: Placement[] = DATA_PLACEMENTS.flatMap((data) => KEY_PLACEMENTS.map((keys) => ({ data, keys })));
const SETS: Power[][] = [[], ...POWERS.map((power): Power[] => [power]), [...POWERS]];

const VARIANTS: [called: string, Mode][] = [
  ...[
    telegramCloud,
    telegramGroup,
    telegramSecret,
    whatsappDirect,
    whatsappGroup,
    whatsappCloudBackup,
    whatsappE2eBackup,
    signal,
  ].map((mode): [string, Mode] => [`${mode.id} with a second password`, withSecondPassword(mode)]),
  ...[whatsappDirect, whatsappE2eBackup].flatMap((mode): [string, Mode][] => [
    [`${mode.id}, Sara’s backup open`, otherSidesBackup(mode)],
    [`${mode.id}, both`, withSecondPassword(otherSidesBackup(mode))],
  ]),
  ...[telegramSecret, MODES['whatsapp-today'], MODES['messenger-today'], MODES['signal-today']].map(
    (mode): [string, Mode] => [`${mode.id} with a timer`, withTimer(mode)],
  ),
  ...[telegramCloud, telegramGroup, telegramSecret, MODES['messenger-2016'], MODES.domestic].map(
    (mode): [string, Mode] => [`${mode.id}, its disk open`, turned(mode, 'open-disk')],
  ),
  ...[whatsappDirect, whatsappGroup, whatsappGoogleBackup, signal, MODES['messenger-today']].flatMap(
    (mode): [string, Mode][] => [
      [`${mode.id}, its disk sealed`, turned(mode, 'sealed-disk')],
      [`${mode.id}, nothing deleted`, turned(mode, 'kept')],
    ],
  ),
];

it.each(VARIANTS)('model and observer agree in %s', { timeout: 60_000 }, (called, mode) => {
  const realisation = realise(seededRandom(`precautions in ${called}`), {}, ALL);
  for (const placement of PLACEMENTS)
    for (const powers of SETS) {
      const { items, agrees } = openCase(mode, placement, powers).examine(realisation);
      expect(agrees, `${JSON.stringify(placement)} ${powers.join('+')} ${JSON.stringify(items)}`).toBe(true);
    }
});

it('whoever has the code cannot make the proof that the server asks for, and whoever has the password can', () => {
  for (const mode of [telegramCloud, whatsappDirect, signal]) {
    const placement: Placement = { data: 'abroad', keys: 'abroad' };
    const [, attacked] = worldsOf(withSecondPassword(mode), placement, ['intercept-sms', 'seize-phone']);
    const demand = attacked?.narration.demand;
    if (!attacked || !demand) throw new Error('nothing is asked for');
    const { bytes } = realise(seededRandom(`a proof in ${mode.id}`), {}, ALL);
    const held = attacked.held.map(({ term }) => bytes(term));
    const tried = (more: Term[]) =>
      observe([...held, ...more.map(bytes)], [recipeOf(demand, bytes)], [], ALL).recovered;
    expect(tried([])).not.toContain(hex(bytes(demand)));
    expect(tried([SECOND_PASSWORD])).toContain(hex(bytes(demand)));
  }
});
