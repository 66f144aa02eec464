import type { Language } from '../../language/languages.ts';
import { MODES } from '../../model/index.ts';
import { modesAt } from '../kit/modes.ts';
import { allRunsOf } from '../kit/named.ts';
import { propertiesOf, type Put } from '../kit/properties.ts';
import { wordsAtBuild } from '../words.ts';
import { findingsOf, type Findings } from './findings.ts';
import { MODES_HERE } from './modes.ts';
import { params } from './params.ts';
import { ownSources } from './sizes.ts';
import { needs } from './words.ts';

const NARRATIONS = {
  fitting: allRunsOf(MODES_HERE.fitting.map((mode) => MODES[mode])),
  leading: allRunsOf(MODES_HERE.leading.map((mode) => MODES[mode])),
};
const known = new Map<Language, Findings>();

/** What this exhibit is given: besides the usual, what is read of each group, and the sources of the limits and studies. */
export async function propertiesHere(put: Put) {
  // A slide has no room to choose others.
  const modes = put.level === 'slide' ? MODES_HERE.leading : modesAt(put.level, MODES_HERE);
  const narrations = NARRATIONS[modes === MODES_HERE.leading ? 'leading' : 'fitting'];
  const properties = await propertiesOf(
    { id: 'group-fanout', params, needs, modes, narrations, sources: ownSources(modes) },
    put,
  );
  const all = known.get(put.lang) ?? findingsOf(wordsAtBuild('group-fanout', needs, put.lang));
  known.set(put.lang, all);
  return { ...properties, findings: all.filter(({ group }) => modes.includes(group)) };
}
