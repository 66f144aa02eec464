import { EXHIBITS } from '../../exhibits/registry.ts';
import { pathTo } from '../../language/addresses.ts';
import type { Language } from '../../language/languages.ts';
import type { Statement } from '../mdx/statement.ts';

/**
 * The queries that put exhibits into the case that a statement speaks of, by the exhibit's id: of all exhibits that can
 * show it. They start from the exhibit's defaults.
 */
export function statesShowing(statement: Statement): ReadonlyMap<string, string> {
  const found = Object.values(EXHIBITS).flatMap(({ id, params, shows }) => {
    const state = shows?.(statement);
    return state ? [[id, params.write(state)] as const] : [];
  });
  return new Map(found);
}

/**
 * Where a statement can be seen: in the first exhibit that can show it, which is the map where it compares the statement's modes.
 * A state that is a scenario is on that scenario's own page, which shows it without script too.
 * @throws when no exhibit shows it: the table of all modes shows every one
 */
export function statementAddress(lang: Language, statement: Statement): string {
  for (const { id, params, shows } of Object.values(EXHIBITS)) {
    const state = shows?.(statement);
    if (!state) continue;
    const scenario = params.scenarioOf(state);
    const base = scenario === undefined ? params.defaults : params.inScenario(scenario);
    return pathTo(lang, { kind: 'exhibit', id, scenario }) + params.write(state, '', base);
  }
  throw new Error('No exhibit shows this statement.');
}
