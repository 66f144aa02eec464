import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { record } from './record.ts';

/** A reporter for Playwright that writes down what a whole run of browser tests looked at, if nothing failed. */
export default class Browser implements Reporter {
  #passed = 0;
  #failed = 0;
  readonly #looked = new Map<string, Set<string>>();

  onTestEnd(_test: TestCase, { status, annotations }: TestResult): void {
    if (status === 'passed') this.#passed += 1;
    else if (status !== 'skipped') this.#failed += 1;
    if (status !== 'passed') return;
    // What a test looked at, such as a page with its language and theme: see e2e/accessibility.spec.ts.
    for (const { type, description } of annotations)
      if (type.startsWith('looked: ') && description !== undefined)
        this.#looked.set(type.slice(8), (this.#looked.get(type.slice(8)) ?? new Set()).add(description));
  }
  onEnd(): void {
    // A run of some files says nothing of the whole.
    if (this.#failed > 0 || this.#passed < 300) return;
    record('browser', {
      passed: this.#passed,
      whole: process.env['FULL'] === '1',
      looked: Object.fromEntries([...this.#looked].sort().map(([what, all]) => [what, all.size])),
    });
  }
}
