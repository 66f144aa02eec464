import { exhibitOf } from '../exhibits/registry.ts';
import { languagePaths, type Language, routePart } from '../language/languages.ts';

interface ScenarioPath {
  params: { lang: string | undefined; scenario: string };
  props: { lang: Language; scenario: string };
}

/** The paths of the pages of an exhibit's scenarios. */
export const scenarioPaths = (id: string): ScenarioPath[] =>
  exhibitOf(id).scenarios.flatMap((scenario) =>
    languagePaths().map(({ params, props }) => ({ params: { ...params, scenario }, props: { ...props, scenario } })),
  );

interface EntryPath<Entry> {
  params: { lang: string | undefined; id: string };
  props: Entry & { languages: Language[] };
}

/** The paths of pages of which each entry has one, with the languages in which there is the same. */
export const entryPaths = <Entry extends { id: string; lang: Language }>(all: readonly Entry[]): EntryPath<Entry>[] =>
  all.map((entry) => ({
    params: { lang: routePart(entry.lang), id: entry.id },
    props: { ...entry, languages: all.filter(({ id }) => id === entry.id).map(({ lang }) => lang) },
  }));
