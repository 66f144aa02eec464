import { because } from '../exhibits/kit/because.ts';
import { needs } from '../exhibits/exposure-table/words.ts';
import { wordsAtBuild } from '../exhibits/words.ts';
import { listOf } from '../exhibits/kit/words.ts';
import type { Language } from '../language/languages.ts';
import {
  DATA_PLACEMENTS,
  exposureIn,
  ITEMS,
  KEY_PLACEMENTS,
  MODE_IDS,
  MODES,
  POWERS,
  wordBehind,
  worldsOf,
  type Placement,
} from '../model/index.ts';
import { turned } from '../model/protocols/turned.ts';

/** A question about the model, in the words of whoever asks. */
export interface Asked {
  mode: string | undefined;
  item: string | undefined;
  powers?: readonly string[] | undefined;
  data?: string | undefined;
  keys?: string | undefined;
}

/** Somebody asked for what there is not; the message says what there is. */
export class AskedError extends Error {}

/**
 * What an authority gets of one item, and why: the verdict, then each step of the derivation with the facts that it rests on; and,
 * where it takes something on somebody's word, what comes of it if that is not true.
 *
 * @throws {AskedError} for a mode, item, power or placement that does not exist
 */
export function why(asked: Asked, lang: Language = 'en'): string {
  const mode = oneOf('mode', MODE_IDS, asked.mode);
  const item = oneOf('item', ITEMS, asked.item);
  const powers = (asked.powers ?? []).map((power) => oneOf('power', POWERS, power));
  const placement: Placement = {
    data: oneOf('place for the data', DATA_PLACEMENTS, asked.data ?? 'in-country'),
    keys: oneOf('place for the keys', KEY_PLACEMENTS, asked.keys ?? 'abroad'),
  };
  const words = wordsAtBuild('exposure-table', needs, lang);
  const { model } = words;
  const worlds = worldsOf(MODES[mode], placement, powers);
  const [plain] = worlds;
  const wanted = plain?.narration.items[item];
  const exposure = exposureIn(worlds, item);
  const reasons = wanted ? because(words, mode, wanted, exposure) : [{ text: words.why['not-in-mode'], facts: [] }];
  const steps = reasons.flatMap(({ text, facts }, index) => [
    `${index + 1}. ${text}`,
    ...facts.map(({ id, grade, sources }) => `   ${model.facts[id] ?? id} [${[grade, ...sources].join(' ')}]`),
  ]);
  const word = plain && wanted && wordBehind(plain, exposure, wanted);
  const { taken, ask, other, same } = words.turning;
  const then = word && exposureIn(worldsOf(turned(MODES[mode], word.turn), placement, powers), item).verdict;
  return [
    `${model.modes[mode].name}: ${model.items[item]}`,
    `data ${placement.data}, keys ${placement.keys}; ${
      listOf(
        lang,
        powers.map((power) => model.powers[power]),
      ) || '–'
    }`,
    `${model.verdicts[exposure.verdict]}`,
    ...steps,
    ...(word && then
      ? [
          Object.entries(taken[word.whose]).find(([turn]) => turn === word.turn)?.[1] ?? '',
          `${ask[word.turn]} ${then === exposure.verdict ? same : other} ${model.verdicts[then]}`,
        ]
      : []),
  ].join('\n');
}

function oneOf<T extends string>(what: string, all: readonly T[], asked: string | undefined): T {
  const found = all.find((one) => one === asked);
  if (!found)
    throw new AskedError(
      `${asked === undefined ? `Which ${what}?` : `There is no ${what} “${asked}”.`} There is: ${all.join(', ')}.`,
    );
  return found;
}
