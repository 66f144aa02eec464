import { expect, it } from 'vitest';
import { wordsAtBuild } from '../words.ts';
import { reportHere } from './evidence.ts';
import { findingsOf } from './findings.ts';
import { params } from './params.ts';
import { needs } from './words.ts';

it('the evidence has the bytes that stand on the cards, and both groups as they are shown', () => {
  const words = wordsAtBuild('group-fanout', needs, 'en');
  const { cases, bytes } = reportHere(words.samples, params.inScenario('ghost-member'));
  expect(cases.map(({ mode, runs }) => [mode, runs.length])).toEqual([
    ['telegram-group', 1],
    ['whatsapp-group', 2],
  ]);
  for (const { verdicts } of cases) for (const { agrees } of Object.values(verdicts)) expect(agrees).toBe(true);
  const found = findingsOf(words).find(({ group }) => group === 'whatsapp-group');
  const shown = found?.broken.items['in-flight'].content.replace(/[^0-9a-f]/g, '') ?? '';
  expect(shown.length).toBeGreaterThan(8);
  expect(Object.values(bytes).some(({ hex }) => hex.startsWith(shown))).toBe(true);
});
