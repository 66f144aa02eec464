import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { NewFile } from './files.ts';

/** A copy of the project to try something in, with the packages of the original. */
export class Scratch {
  readonly folder = mkdtempSync(join(tmpdir(), 'scratch-'));

  constructor(project: string) {
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: project, encoding: 'utf8' });
    for (const file of files.split('\n'))
      if (file !== '' && existsSync(join(project, file)))
        cpSync(join(project, file), join(this.folder, file), { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(this.folder, 'node_modules'));
    this.run('git', 'init', '--quiet');
    this.run('git', 'add', '--all');
    this.run(
      'git',
      '-c',
      'user.name=scratch',
      '-c',
      'user.email=scratch@example.org',
      'commit',
      '--quiet',
      '-m',
      'as it was',
    );
  }

  write(files: readonly NewFile[]): void {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
  }

  /** @returns what it says. @throws with all that it says when it fails */
  run(command: string, ...given: string[]): string {
    const bin = join(this.folder, 'node_modules', '.bin');
    const PATH = `${bin}:${process.env['PATH']}`;
    // The build is not a test: what Vitest says of itself is not for it.
    const env = Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && !name.startsWith('VITEST'));
    try {
      return execFileSync(command, given, {
        cwd: this.folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...Object.fromEntries(env), PATH, ASTRO_TELEMETRY_DISABLED: '1' },
        maxBuffer: 2 ** 26,
      });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`${command} ${given.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: error });
    }
  }

  /** The files of the project that are other than they were; new ones are none of them. */
  changed(): string[] {
    return this.run('git', 'diff', '--name-only').split('\n').filter(Boolean);
  }
}
