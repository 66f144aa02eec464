import { COMPARED, COMPARED_IDS, type ComparedId } from '../../exhibits/move-the-server/modes.ts';
import { params, type State } from '../../exhibits/move-the-server/params.ts';
import { pathTo } from '../../language/addresses.ts';
import type { Language } from '../../language/languages.ts';
import type { Statement } from '../mdx/statement.ts';

const EXHIBIT = 'move-the-server';
/** The exhibit shows two or three modes side by side. */
const [FEWEST, MOST] = [2, 3];

/** The exhibit's state in which a statement can be seen: its modes first, and others for comparison where it has one alone. */
export function stateOf({ modes, placement, powers }: Statement): State {
  const wanted = modes.filter((mode): mode is ComparedId => mode in COMPARED).slice(0, MOST);
  for (const mode of params.defaults.modes) if (wanted.length < FEWEST && !wanted.includes(mode)) wanted.push(mode);
  return { modes: COMPARED_IDS.filter((mode) => wanted.includes(mode)), ...placement, powers };
}

/**
 * Where a statement can be seen. A state that is a scenario is on that scenario's own page, which shows it without
 * script too.
 */
export function statementAddress(lang: Language, statement: Statement): string {
  const state = stateOf(statement);
  const scenario = params.scenarioOf(state);
  const base = scenario === undefined ? params.defaults : params.inScenario(scenario);
  return pathTo(lang, { kind: 'exhibit', id: EXHIBIT, scenario }) + params.write(state, '', base);
}
