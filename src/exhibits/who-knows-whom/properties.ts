import { linksTo, propertiesOf, type Put } from '../kit/properties.ts';
import type { ExhibitWords } from './describe.ts';
import { placesOf } from './layout.ts';
import { MODES, type ModeHere, type ScenarioId } from './params.ts';
import { month } from './people.ts';
import { retentionSources } from './retention.ts';
import type { Places } from './view.ts';

let places: Places | undefined;

/** What this exhibit is given: besides the usual, where the numbers stand, and the sources of what is kept instead of the model's. */
export async function propertiesHere(put: Put) {
  const properties = await propertiesOf<'who-knows-whom', ScenarioId>('who-knows-whom', put);
  const sources = await linksTo(retentionSources(), put);
  const { model, ...own } = properties.words;
  const modes = Object.fromEntries(MODES.map((mode) => [mode, model.modes[mode].name])) as Record<ModeHere, string>;
  const words: ExhibitWords & Pick<typeof own, 'evidence'> = { ...own, modes, grades: model.grades };
  // There are no bytes to check here.
  delete words.evidence;
  return { ...properties, words, sources, places: (places ??= placesOf(month())) };
}
