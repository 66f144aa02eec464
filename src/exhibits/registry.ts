import { SCENARIO_IDS } from './move-the-server/params.ts';

/** What pages, chapters and checks need to know of an exhibit. */
export interface ExhibitEntry {
  id: string;
  /** The ids of its named scenarios; the first is where it starts. */
  scenarios: readonly string[];
}

/** Every exhibit by its id. To add one: a folder, a line here, and a line in `Exhibit.astro`. */
export const EXHIBITS: Readonly<Record<string, ExhibitEntry>> = {
  'move-the-server': { id: 'move-the-server', scenarios: SCENARIO_IDS },
};
