import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
};
const section = readme.slice(readme.indexOf('## What it is made with'), readme.indexOf('## Licences'));
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const named = rows.flatMap(([, names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
const stands = (dependency: string): boolean =>
  named.some((name) => name === dependency || (name.endsWith('/*') && dependency.startsWith(name.slice(0, -1))));

describe('the README', () => {
  it('names every dependency once, and none that is not there', () => {
    expect(Object.keys(devDependencies).filter((one) => !stands(one))).toEqual([]);
    expect(named.filter((name) => !name.endsWith('/*') && !(name in devDependencies))).toEqual([]);
    expect(named.filter((name, at) => named.indexOf(name) < at)).toEqual([]);
  });

  it('says of each what it is for', () => {
    expect(rows.filter(([, , why = '']) => why.length < 5)).toEqual([]);
  });

  it('gives no command that is not there', () => {
    const commands = [...readme.matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(([, name = '']) => name);
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('is held to exact versions', () => {
    expect(Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
