import { allRunsOf } from '../kit/named.ts';
import { propertiesOf, type Put } from '../kit/properties.ts';
import { publishedSources } from './findings.ts';
import { MODES_HERE } from './modes.ts';
import { params } from './params.ts';
import { needs } from './words.ts';

const NARRATIONS = allRunsOf(Object.values(MODES_HERE));

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
      narrations: put.level === 'embed' ? [] : NARRATIONS,
      sources: publishedSources(),
    },
    put,
  );
