import { EXHIBITS } from '../../exhibits/registry.ts';
import { pathTo } from '../../language/addresses.ts';
import type { Language } from '../../language/languages.ts';
import type { Statement } from '../mdx/statement.ts';

/**
 * The queries that put exhibits into the case that a statement speaks of, by the exhibit's id: of those exhibits of a page
 * that can show it. They start from the exhibit's defaults.
 */
export function statesShowing(statement: Statement, here: readonly string[]): ReadonlyMap<string, string> {
  const found = Object.values(EXHIBITS).flatMap(({ id, params, shows }) => {
    const state = here.includes(id) ? shows?.(statement) : undefined;
    return state ? [[id, params.write(state)] as const] : [];
  });
  return new Map(found);
}

/**
 * Where a statement can be seen: in the map where it compares the statement's modes, else in the table.
 * A state that is a scenario is on that scenario's own page, which shows it without script too.
 * @throws when no exhibit shows it: the table of all modes shows every one
 */
export function statementAddress(lang: Language, statement: Statement): string {
  for (const { id, group, params, shows } of Object.values(EXHIBITS)) {
    // The others show a case in the light of a question of their own.
    const state = group === 'order' ? shows?.(statement) : undefined;
    if (!state) continue;
    const scenario = params.scenarioOf(state);
    const base = scenario === undefined ? params.defaults : params.inScenario(scenario);
    return pathTo(lang, { kind: 'exhibit', id, scenario }) + params.write(state, '', base);
  }
  throw new Error('No exhibit shows this statement.');
}
