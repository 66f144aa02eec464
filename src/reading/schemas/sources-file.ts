import { sourceSchema } from './source.ts';
import { readEntries } from './yaml-file.ts';

/**
 * Reads the bibliography: a map from each source's id to the source.
 * @throws naming file, line and what was expected there, for everything that is wrong at once
 */
export function readSources(text: string, file: string): Record<string, Record<string, unknown>> {
  return readEntries(text, file, sourceSchema);
}
