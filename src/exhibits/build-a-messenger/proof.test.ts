import { expect, it } from 'vitest';
import { params } from './params.ts';
import { prove } from './proof.ts';
import { cellsOf } from './view.ts';

it.each(params.ids)('real keys tell what the model says, in %s', (id) => {
  const state = params.inScenario(id);
  const proof = [...prove(state)].at(-1);
  const verdicts = cellsOf(state)
    .filter(({ wanted }) => wanted)
    .map(({ exposure }) => exposure.verdict);
  expect(proof).toEqual({
    rows: verdicts.length,
    agreeing: verdicts.length,
    read: verdicts.filter((verdict) => verdict === 'readable').length,
    closed: verdicts.filter((verdict) => verdict === 'sealed').length,
  });
});
