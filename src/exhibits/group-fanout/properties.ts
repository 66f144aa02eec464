import type { Language } from '../../language/languages.ts';
import { allRunsOf } from '../kit/named.ts';
import { propertiesOf, type Put } from '../kit/properties.ts';
import { wordsAtBuild } from '../words.ts';
import { findingsOf, MODES_HERE, type Findings } from './findings.ts';
import { params } from './params.ts';
import { ownSources } from './sizes.ts';
import { needs } from './words.ts';

const NARRATIONS = allRunsOf(Object.values(MODES_HERE));
const known = new Map<Language, Findings>();

/** What this exhibit is given: besides the usual, what is read of each group, and the sources of the limits and studies. */
export async function propertiesHere(put: Put) {
  const properties = await propertiesOf(
    { id: 'group-fanout', params, needs, narrations: NARRATIONS, sources: ownSources() },
    put,
  );
  const findings = known.get(put.lang) ?? findingsOf(wordsAtBuild('group-fanout', needs, put.lang));
  known.set(put.lang, findings);
  return { ...properties, findings };
}
