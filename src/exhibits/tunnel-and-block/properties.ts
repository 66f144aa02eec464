import '../kit/all-modes.ts';
import { modesAt } from '../kit/modes.ts';
import { propertiesOf, type Put } from '../kit/properties.ts';
import { sourcesShown } from './facts.ts';
import { MODES_HERE } from './modes.ts';
import { params } from './params.ts';
import { needs } from './words.ts';

/** What this exhibit is given: the usual, with its own sources. */
export const propertiesHere = (put: Put) =>
  propertiesOf(
    {
      id: 'tunnel-and-block',
      params,
      needs,
      modes: modesAt(put.level, MODES_HERE),
      sources: sourcesShown(),
    },
    put,
  );
