import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { record } from './record.ts';

/** What a unit test may leave for the record: see `src/cipher/counted.test-support.ts`. */
interface Left {
  /** How many verdicts were held against bytes. */
  verdicts?: number;
  /** The ciphertexts that each foreign program opened, shortened. */
  opened?: Record<string, string[]>;
}

/** A reporter for vitest that writes down what a whole run of unit tests counted, if nothing failed. */
export default class Units implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests: TestCase[] = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed');
    const failed = modules.some((module) => module.state() === 'failed');
    // A run of some files says nothing of the whole.
    if (failed || modules.length < 100) return;
    const left = passed.map((test) => test.meta() as Left);
    const opened = new Map<string, Set<string>>();
    for (const { opened: here = {} } of left)
      for (const [program, texts] of Object.entries(here))
        opened.set(program, new Set([...(opened.get(program) ?? []), ...texts]));
    record('units', {
      passed: passed.length,
      verdicts: left.reduce((sum, { verdicts = 0 }) => sum + verdicts, 0),
      whole: process.env['FULL'] === '1',
      opened: Object.fromEntries([...opened].sort().map(([program, texts]) => [program, texts.size])),
    });
  }
}
