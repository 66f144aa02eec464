import { params as tableParams, type State as TableState } from '../../exhibits/exposure-table/params.ts';
import { COMPARED, COMPARED_IDS, type ComparedId } from '../../exhibits/move-the-server/modes.ts';
import { params, type State } from '../../exhibits/move-the-server/params.ts';
import type { Params } from '../../exhibits/kit/params.ts';
import { pathTo } from '../../language/addresses.ts';
import type { Language } from '../../language/languages.ts';
import type { Statement } from '../mdx/statement.ts';

/** The map shows two or three modes side by side. */
const [FEWEST, MOST] = [2, 3];

/** The map's state in which a statement can be seen: its modes first, and others for comparison where it has one alone. */
export function stateOf({ modes, placement, powers }: Statement): State {
  const wanted = modes.filter((mode): mode is ComparedId => mode in COMPARED);
  for (const mode of params.defaults.modes) if (wanted.length < FEWEST && !wanted.includes(mode)) wanted.push(mode);
  return { modes: COMPARED_IDS.filter((mode) => wanted.includes(mode)), ...placement, powers };
}

/** The state of the table of all modes, for a statement about a mode that the map has not. */
export const tableStateOf = ({ modes, placement, powers }: Statement): TableState => ({
  ...tableParams.defaults,
  ...placement,
  powers,
  modes: tableParams.defaults.modes.filter((mode) => modes.includes(mode)),
});

/** Where a statement can be seen: on the map where that compares its modes, else in the table. */
export function statementAddress(lang: Language, statement: Statement): string {
  const { modes } = statement;
  return modes.length <= MOST && modes.every((mode) => mode in COMPARED)
    ? addressOf(lang, 'move-the-server', params, stateOf(statement))
    : addressOf(lang, 'exposure-table', tableParams, tableStateOf(statement));
}

/** A state that is a scenario is on that scenario's own page, which shows it without script too. */
function addressOf<S extends object, Id extends string>(
  lang: Language,
  id: string,
  { defaults, scenarioOf, inScenario, write }: Params<S, Id>,
  state: S,
): string {
  const scenario = scenarioOf(state);
  const base = scenario === undefined ? defaults : inScenario(scenario);
  return pathTo(lang, { kind: 'exhibit', id, scenario }) + write(state, '', base);
}
