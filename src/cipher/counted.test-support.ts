import { createHash } from 'node:crypto';
import { TestRunner } from 'vitest';

/** What a test leaves for the record of the run (`scripts/record/units.ts`). */
interface Left {
  verdicts?: number;
  opened?: Record<string, string[]>;
}
const left = (): Left | undefined =>
  (TestRunner.getCurrentTest<undefined>() as unknown as { meta: Left } | undefined)?.meta;

/** Some verdicts of the model were held against real bytes. */
export function countVerdicts(count: number): void {
  const meta = left();
  if (meta) meta.verdicts = (meta.verdicts ?? 0) + count;
}

/** A program that is not ours opened a ciphertext. Opened twice, it counts once. */
export function countOpened(program: string, ciphertext: Uint8Array): void {
  const meta = left();
  if (!meta) return;
  meta.opened ??= {};
  (meta.opened[program] ??= []).push(createHash('sha256').update(ciphertext).digest('hex').slice(0, 16));
}
