import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { seededRandom } from '../../cipher/random.ts';
import { reportOf } from './evidence.ts';
import { Run } from './run.ts';
import { inSlices } from './searching.ts';

/** What the script that comes with the evidence says of the one ciphertext. */
function opened(report: object): { words: string[]; holder: string; problems: string[] } {
  const { stdout, stderr } = spawnSync('python3', ['public/evidence/open.py', '--json', '-'], {
    input: JSON.stringify(report),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const [only] = JSON.parse(stdout) as { runs: { rows: ReturnType<typeof opened>[] }[] }[];
  return only?.runs[0]?.rows[0] ?? expect.fail('no ciphertext in the report');
}

it('the evidence stays closed to the searcher until the key is found, and opens from then on', async () => {
  const run = new Run('فردا ساعت پنج', 8, inSlices, seededRandom('evidence'), seededRandom('again'));
  const { words, ...before } = opened(reportOf(run.now, 8));
  expect(words).toEqual(['فردا ساعت پنج']);
  expect(before).toMatchObject({ holder: 'stays closed', problems: [] });

  await new Promise<void>((resolve) => {
    run.onchange = ({ phase }) => phase === 'found' && resolve();
    run.begin();
  });
  expect(opened(reportOf(run.now, 8))).toMatchObject({ words: ['فردا ساعت پنج'], holder: 'opens', problems: [] });
});
