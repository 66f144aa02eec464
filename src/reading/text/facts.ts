import { globSync, readFileSync } from 'node:fs';
import { modelWords } from '../../exhibits/kit/model-words.ts';
import { allRunsOf } from '../../exhibits/kit/named.ts';
import { ORIGINAL } from '../../language/languages.ts';
import { factsOf, MODE_IDS, MODES, traitsOf, type Fact } from '../../model/index.ts';
import { SOURCES_FILE } from '../mdx/known.ts';
import { readSources } from '../schemas/sources-file.ts';
import { namedText } from '../schemas/yaml-loader.ts';

/** What the facts of the modes lack: a source that is not in the bibliography, or their own sentence. Each with its file. */
export function problemsOfFacts(): string[] {
  const sources = Object.keys(readSources(namedText(SOURCES_FILE).text, SOURCES_FILE));
  const { facts: told, modes } = modelWords(ORIGINAL);
  const problems = MODE_IDS.flatMap((id) => [
    ...(traitsOf(id).group && modes[id].limits === undefined
      ? [`src/model/modes/${id}/words/${ORIGINAL}.ts lacks \`limits\`: how many could be in the group`]
      : []),
    ...allRunsOf([MODES[id]])
      .flatMap(factsOf)
      .flatMap((fact) => [
        ...fact.sources
          .filter((source) => !sources.includes(source))
          .map((source) => `${fileOf(fact)} names the source "${source}", which is not in ${SOURCES_FILE}`),
        ...(fact.id in told ? [] : [`src/model/modes/${id}/words/${ORIGINAL}.ts: facts lacks "${fact.id}"`]),
      ]),
  ]);
  return [...new Set(problems)];
}

/** Where a fact is written, and its id. */
function fileOf({ id }: Fact): string {
  const file = globSync('src/model/**/*.ts').find(
    (path) => !path.includes('/words/') && readFileSync(path, 'utf8').includes(`'${id}'`),
  );
  return `${file ?? 'src/model'}: the fact "${id}"`;
}
