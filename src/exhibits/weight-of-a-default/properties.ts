import '../kit/all-modes.ts';
import { modeOf, modesAt } from '../kit/modes.ts';
import { allRunsOf } from '../kit/named.ts';
import { propertiesOf, type Put } from '../kit/properties.ts';
import { publishedSources } from './findings.ts';
import { MODES_HERE } from './modes.ts';
import { params } from './params.ts';
import { needs } from './words.ts';

const NARRATIONS = allRunsOf(MODES_HERE.fitting.map(modeOf));

/**
 * What this exhibit is given: besides the usual, the sources of the published findings. A frame says what is open, and
 * leaves why to the exhibit's own page.
 */
export const propertiesHere = (put: Put) =>
  propertiesOf(
    {
      id: 'weight-of-a-default',
      params,
      needs,
      modes: modesAt(put.level, MODES_HERE),
      narrations: put.level === 'embed' && !put.whole ? [] : NARRATIONS,
      sources: publishedSources(),
    },
    put,
  );
