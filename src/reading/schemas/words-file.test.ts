import { describe, expect, it } from 'vitest';
import { readWords } from './words-file.ts';

const wanted = { paths: ['a.title', 'a.text', 'b.title'], facts: 'content/f.yaml' };
const EN = 'a:\n  title: "It\'s A"\n  text: T\nb:\n  title: B\n';
const FA = 'a:\n  title: الف\n  text: متن\nb:\n  title: ب\n';
const read = (en: string | undefined, fa: string | undefined) =>
  readWords<Record<string, object>>('f.yaml', wanted, (path) => (path.includes('/en/') ? en : fa));

describe('the words for a file of facts', () => {
  it('are read for every language, with the quotes of a chapter', () => {
    expect(read(EN, FA)).toEqual({
      en: { a: { title: 'It’s A', text: 'T' }, b: { title: 'B' } },
      fa: { a: { title: 'الف', text: 'متن' }, b: { title: 'ب' } },
    });
  });

  it.each([
    ['Latin letters in Persian', EN, FA.replace('متن', 'VPN'), 'content/words/fa/f.yaml:3: a.text: has Latin letters'],
    ['words for nothing', EN, `${FA}c:\n  title: ج\n`, 'content/words/fa/f.yaml:7: c.title: belongs to nothing in'],
    ['a number for a text', EN.replace(': T', ': 5'), FA, 'content/words/en/f.yaml:3: a.text: expected a text'],
    ['nothing in a text', EN.replace(': T', ": ' '"), FA, 'content/words/en/f.yaml:3: a.text: has nothing in it'],
    ['a text that is not there', EN.replace('  text: T\n', ''), FA, 'content/words/en/f.yaml:1: a.text: is missing'],
    ['what is no YAML', 'a: [', FA, /content\/words\/en\/f\.yaml:\d+: /],
  ])('%s stops the build at its line', (_what, en, fa, message) => {
    expect(() => read(en, fa)).toThrow(message);
  });

  it('that a developer looks at may be missing, and show as what they are called', () => {
    expect(read(EN, FA.replace('  text: متن\n', ''))['fa']).toMatchObject({ a: { text: '⟨a.text⟩' } });
    expect(read(EN, undefined)['fa']).toMatchObject({ b: { title: '⟨b.title⟩' } });
  });
});
