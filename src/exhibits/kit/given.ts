import type { Put } from './properties.ts';
import type { SourceLinks } from './sources.ts';

type Given = (put: Put) => Promise<{ sources: SourceLinks }>;

const files = import.meta.glob<{ propertiesHere: Given }>('../*/properties.ts', { eager: true });

/**
 * The sources of what an exhibit states where it is put.
 * @throws when there is no such exhibit
 */
export async function sourcesOf(id: string, put: Put): Promise<SourceLinks> {
  const file = files[`../${id}/properties.ts`];
  if (!file) throw new Error(`src/exhibits/${id}/properties.ts does not exist`);
  return (await file.propertiesHere(put)).sources;
}
