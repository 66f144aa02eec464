import { expect, it } from 'vitest';
import { problemsOfCaptions } from './captions.ts';

it('the captions state what the model says', () => {
  expect(problemsOfCaptions()).toEqual([]);
});

it('one that does not is named with its file and line', () => {
  const wrong = { mode: 'whatsapp-e2e-backup', powers: 'reach-backup', item: 'stored-text', verdict: 'readable' };
  const [problem, ...others] = problemsOfCaptions({ 'ends-and-backups/end-to-end-backup': [wrong] });
  expect(others).toEqual([]);
  expect(problem).toMatch(
    /^src\/exhibits\/ends-and-backups\/words\/en\.ts:\d+: scenarios\.end-to-end-backup\.caption: .*the model says sealed, the text says readable$/,
  );
  expect(problemsOfCaptions({ 'ends-and-backups/nothing': [] })[0]).toContain('there is no scenario "nothing"');
});
