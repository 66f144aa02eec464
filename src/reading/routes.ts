import { exhibitOf } from '../exhibits/registry.ts';
import { languagePaths, type Language } from '../language/languages.ts';

interface ScenarioPath {
  params: { lang: string | undefined; scenario: string };
  props: { lang: Language; scenario: string };
}

/** The paths of the pages of an exhibit's scenarios. */
export const scenarioPaths = (id: string): ScenarioPath[] =>
  exhibitOf(id).scenarios.flatMap((scenario) =>
    languagePaths().map(({ params, props }) => ({ params: { ...params, scenario }, props: { ...props, scenario } })),
  );
