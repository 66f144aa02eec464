import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { faultsOf, readEntries, readYaml } from './yaml-file.ts';

const TEXT = `# a comment
one:
  name: a
  list:
    - first
    - at: 2
two: {}
`;

describe('a YAML file with its lines', () => {
  it('knows the line of every key and item', () => {
    const { value, lineOf } = readYaml(TEXT, 'f.yaml');
    expect(value).toMatchObject({ one: { name: 'a' } });
    expect([['one'], ['one', 'name'], ['one', 'list', 0], ['one', 'list', 1, 'at'], ['two']].map(lineOf)).toEqual([
      2, 3, 5, 6, 7,
    ]);
  });

  it('gives for what is missing the line of what should have it', () => {
    const { lineOf } = readYaml(TEXT, 'f.yaml');
    expect([['one', 'colour'], ['one', 'list', 7], ['three']].map(lineOf)).toEqual([2, 4, 2]);
  });

  it('counts lines that come before', () => {
    expect(readYaml('a: 1\nb: 2', 'f', 10).lineOf(['b'])).toBe(12);
    expect(readYaml('a: [1\nb: 2', 'f', 10).faults[0]).toMatch(/^f:1\d: /);
  });

  it('says what a schema found, and where', () => {
    const yaml = readYaml(TEXT, 'f.yaml');
    const schema = z.strictObject({ one: z.strictObject({ name: z.number(), list: z.array(z.string()) }) });
    expect(faultsOf(yaml, 'f.yaml', schema, yaml.value)).toEqual([
      expect.stringMatching(/^f\.yaml:3: one\.name: .*number/),
      expect.stringMatching(/^f\.yaml:6: one\.list\.1: .*string/),
      expect.stringMatching(/^f\.yaml:2: .*two/),
    ]);
  });
});

describe('a file of entries', () => {
  const schema = z.strictObject({ name: z.string() });

  it('is read as it stands', () => {
    expect(readEntries('a:\n  name: x\n', 'f', schema)).toEqual({ a: { name: 'x' } });
  });

  it.each([
    ['a list', '- a', /^f:1: expected one entry for each id/],
    ['nothing', '', /^f:1: expected one entry for each id/],
    ['a wrong entry', 'a:\n  name: x\nb: 3', /^f:3: b: /],
    ['the same id twice', 'a:\n  name: x\na:\n  name: y', /^f:3: .*unique/],
  ])('%s is named with its line', (_what, text, message) => {
    expect(() => readEntries(text, 'f', schema)).toThrow(message);
  });
});
