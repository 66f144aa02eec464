import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { tptp, type Question } from '../../src/model/witness/index.ts';

/** The theorem prover E, by Stephan Schulz: https://www.eprover.org . Debian has it as `eprover`. */

/** The prover to use: the one that `EPROVER` names, else one in the path. `undefined` when there is none. */
export function findProver(): string | undefined {
  const named = process.env['EPROVER'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'eprover')).find(existsSync);
}

/** Installs Debian's package where this is root's machine and has apt. Returns what then is there. */
export function installProver(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const apt = (...words: string[]): void => {
    execFileSync('apt-get', words, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'eprover');
  } catch {
    return undefined;
  }
  return findProver();
}

/** Seconds of computing after which the prover gives up. It needs some hundredths for each of our questions. */
const LIMIT = 60;

/** What the prover says of a question: it follows, it does not, or something else, in the prover's words. */
export function ask(prover: string, question: Question): Promise<boolean | string> {
  return new Promise((resolve) => {
    const child = spawn(prover, ['--auto', '--silent', `--cpu-limit=${LIMIT}`]);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
    child.on('error', (error) => resolve(String(error)));
    // A prover that ends before it has read everything says why itself.
    child.stdin.on('error', () => undefined);
    child.on('close', () => {
      const status = /SZS status (\w+)/.exec(said)?.[1];
      if (status === 'Theorem') resolve(true);
      else if (status === 'CounterSatisfiable') resolve(false);
      else resolve(status ?? said.trim());
    });
    child.stdin.end(tptp(question));
  });
}
