import { readFileSync } from 'node:fs';
import { EXHIBITS, exhibitOf } from '../../exhibits/registry.ts';
import { lineOf } from '../../language/translations.ts';
import { problemsOfStatement, type Written } from '../mdx/statement.ts';

/** What each exhibit's captions state, by exhibit and scenario: `move-the-server/data-moves`. */
const STATED: Readonly<Record<string, readonly Written[]>> = Object.fromEntries(
  Object.values(EXHIBITS).flatMap(({ id, stated = {} }) =>
    Object.entries(stated).map(([scenario, statements]) => [`${id}/${scenario}`, statements ?? []]),
  ),
);

/** Where a caption states what the model does not say: one message for each mode and item, with file and line. */
export function problemsOfCaptions(stated = STATED): string[] {
  return Object.entries(stated).flatMap(([which, statements]) => {
    const [id = '', scenario = ''] = which.split('/');
    const path = `src/exhibits/${id}/words/en.ts`;
    if (!exhibitOf(id).scenarios.includes(scenario)) return [`${path}:1: there is no scenario "${scenario}" of ${id}`];
    const key = `scenarios.${scenario}.caption`;
    const at = `${path}:${lineOf(readFileSync(path, 'utf8'), key)}: ${key}`;
    return statements.flatMap((one) => problemsOfStatement(one).map((problem) => `${at}: ${problem}`));
  });
}
