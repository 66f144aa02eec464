import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { FULL } from '../model/sample.test-support.ts';
import { BY_HAND_STEPS, byHand, exampleReport } from './by-hand.ts';

/** The version of a tool, or undefined where there is none. */
function version(command: string, ...args: string[]): string | undefined {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
const HAS_TOOLS =
  /^OpenSSL 3/.test(version('openssl', 'version') ?? '') && version('sh', '-c', 'command -v xxd') !== undefined;

// Before a release nothing is left out.
it.runIf(FULL)('there is what the commands take: OpenSSL 3 and xxd', () => expect(HAS_TOOLS).toBe(true));

describe('a message opened by hand', () => {
  const report = exampleReport('سلام. Are you coming on Friday?');
  const { message, chainKey, steps } = byHand(report);

  it('is taken from the report, under the names that stand there', () => {
    expect(report.bytes[message.name]?.hex).toBe(message.hex);
    expect(report.bytes[chainKey.name]?.hex).toBe(chainKey.hex);
    expect(message.parts.map(({ hex }) => hex).join('')).toBe(message.hex);
  });

  it('starts from a key that the phone has and the disk has not', () => {
    const [run] = report.cases[1]?.runs ?? [];
    const disk = run?.places.find(({ id }) => id === 'disk@in-country');
    expect(disk?.holds.some((name) => name.includes(message.name))).toBe(true);
    expect(run?.authority.staysClosed).toContain(message.name);
    const phone = run?.places.find(({ id }) => id === 'omid-phone')?.holds ?? [];
    expect(phone.includes(chainKey.name) || phone.includes(report.bytes[chainKey.name]?.from?.[0] ?? '')).toBe(true);
  });

  it.skipIf(!HAS_TOOLS).each(BY_HAND_STEPS)(
    `prints what it says: %s${HAS_TOOLS ? '' : ' (skipped: there is no OpenSSL 3, or no xxd)'}`,
    (id) => {
      const { command, prints } = steps.find((step) => step.id === id) ?? expect.fail();
      expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' }).replace(/\n$/, '')).toBe(prints);
    },
  );
});
