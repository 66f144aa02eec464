import { getCollection } from 'astro:content';
import type { Language } from '../../language/languages.ts';
import type { Carrier } from '../schemas/provenance.ts';
import { listReports } from './content.ts';

/** Somebody who carried the news of the order, in the reader's language. */
export interface ListedCarrier {
  id: string;
  stage: Carrier['stage'];
  name: string;
  /** As far as it is known, `2016-05-29`. Absent for the five reports. */
  date: string | undefined;
  from: readonly { id: string; how: 'named' | 'inferred'; why: string | undefined; sources: readonly string[] }[];
}

/** All who carried the news, in the order of their file. @throws when one has no name */
export async function listCarriers(lang: Language): Promise<ListedCarrier[]> {
  const reports = await listReports(lang);
  return (await getCollection('carriers'))
    .sort((one, other) => one.data.order - other.data.order)
    .map(({ id, data: { stage, date, from, words } }) => {
      const { name, why } = words[lang];
      const shown = name ?? reports.find(({ letter }) => letter === id)?.name;
      if (shown === undefined) throw new Error(`content/claims/provenance.yaml: ${id} has no name`);
      return { id, stage, name: shown, date, from: from.map((edge) => ({ ...edge, why: why?.[edge.id] })) };
    });
}
