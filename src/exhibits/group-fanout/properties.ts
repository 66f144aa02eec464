import type { Language } from '../../language/languages.ts';
import { linksTo, propertiesOf, type Put } from '../kit/properties.ts';
import type { ExhibitWords, WordsAtBuild } from './describe.ts';
import { findingsOf, MODES_HERE, type Findings } from './findings.ts';
import type { ScenarioId } from './params.ts';
import { ownSources } from './sizes.ts';

const known = new Map<Language, Findings>();

/** What this exhibit is given: besides the usual, what is read of each group, and the sources of the limits and studies. */
export async function propertiesHere(put: Put) {
  const { words: all, ...properties } = await propertiesOf<'group-fanout', ScenarioId>(
    'group-fanout',
    put,
    Object.values(MODES_HERE),
  );
  const findings = known.get(put.lang) ?? findingsOf(all);
  known.set(put.lang, findings);

  const own = await linksTo(ownSources(), put);
  return { ...properties, words: forPage(all, put), findings, sources: { ...properties.sources, ...own } };
}

/** What goes into no page: the findings carry it as sentences already. */
const AT_BUILD_ONLY = ['why', 'attack', 'sealedSenderKey'];
/** Only an exhibit's own page offers the evidence. */
const NOT_IN_FRAMES = [...AT_BUILD_ONLY, 'samples', 'evidence'];

/** A frame gives each reason with its grade and source, and leaves the fact in words to the page. */
function forPage({ model, ...words }: WordsAtBuild, { level }: Put): ExhibitWords {
  const { modes, verdicts, grades, traces, facts } = model;
  const rest = Object.entries(words).filter(
    ([key]) => !(level === 'page' ? AT_BUILD_ONLY : NOT_IN_FRAMES).includes(key),
  );
  return {
    ...(Object.fromEntries(rest) as Omit<ExhibitWords, 'model'>),
    model: { modes, verdicts, grades, traces, facts: level === 'embed' ? ({} as typeof facts) : facts },
  };
}
