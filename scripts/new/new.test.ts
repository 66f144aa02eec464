import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/languages.ts';
import { chapterFiles, ORDER_FILE, readOrder } from '../../src/reading/schemas/order.ts';
import { chapterOf, readChapters } from '../../src/reading/text/content.ts';
import {
  missingChapters,
  problemsOfChapters,
  problemsOfHeads,
  problemsOfWords,
} from '../../src/reading/text/problems.ts';
import { differencesOf } from '../../src/reading/text/translations.ts';
import { Scratch } from '../language/scratch.ts';
import { make as chapter } from './chapter.ts';
import { make as exhibit } from './exhibit.ts';
import { make as mode } from './mode.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('what is made of a name', () => {
  it('stands in one folder, for what is a folder', () => {
    for (const [made, folder] of [
      [exhibit('whose-light'), 'src/exhibits/whose-light/'],
      [mode('some-messenger'), 'src/model/modes/some-messenger/'],
    ] as const) {
      expect(made.files.filter(({ path }) => !path.startsWith(folder))).toEqual([]);
    }
  });

  it('is in every language that is known here', () => {
    for (const lang of ['en', 'fa'])
      expect(exhibit('a').files.map(({ path }) => path)).toContain(`src/exhibits/a/words/${lang}.ts`);
  });

  it('begins as a mode that there is', () => {
    expect(() => mode('a', 'nonsense')).toThrow('There is: ');
    const files = Object.fromEntries(mode('a-b', 'sms').files.map(({ path, text }) => [path, text]));
    expect(files['src/model/modes/a-b/mode.ts']).toContain("id: 'a-b'");
    expect(files['src/model/modes/a-b/words/en.ts']).toMatch(/name: 'a-b'.*facts: \{\}/s);
  });
});

describe('a chapter that is made', () => {
  const { files } = chapter('some-chapter');
  const texts = files.filter(({ path }) => path !== ORDER_FILE);

  it('is one file in each language, and one line in the order, which is moved and renumbers nothing', () => {
    expect(texts.map(({ path }) => path)).toEqual(LANGUAGES.map((lang) => `content/chapters/${lang}/some-chapter.mdx`));
    const [order, ...more] = files.filter(({ path }) => path === ORDER_FILE);
    expect(more).toEqual([]);
    expect(order?.text).toBe(`${readFileSync(ORDER_FILE, 'utf8')}- some-chapter\n`);
    const there = new Map([...chapterFiles(), ...texts.map(({ path }) => ['some-chapter', path] as const)]);
    expect(Object.keys(readOrder({ name: ORDER_FILE, text: order?.text ?? '' }, there)).at(-1)).toBe('some-chapter');
    expect(() => readOrder({ name: ORDER_FILE, text: readFileSync(ORDER_FILE, 'utf8') }, there)).toThrow(
      '- some-chapter',
    );
  });

  it('passes all that chapters are held to', () => {
    const made = texts.map(({ path, text }) => chapterOf(path, text));
    const problems = (all: typeof made): string[] => [
      ...problemsOfHeads(all),
      ...problemsOfChapters(all),
      ...missingChapters(all),
      ...differencesOf(all),
      ...problemsOfWords(all),
    ];
    expect(problems(made)).toEqual([]);
    expect(problems([...readChapters(), ...made])).toEqual([]);
    // In one language only it is not whole.
    expect(problems(made.slice(0, 1)).join()).toContain('some-chapter.mdx:1: is missing');
  });
});

/** It builds a site, which takes minutes: `npm run test:full`. */
describe.runIf(process.env['FULL'])('a copy of the project', () => {
  let scratch: Scratch;
  beforeAll(() => (scratch = new Scratch(ROOT)));
  afterAll(() => rmSync(scratch.folder, { recursive: true, force: true }));

  it('has what was made, and passes', { timeout: 900_000 }, () => {
    for (const [kind, name] of [
      ['exhibit', 'whose-light'],
      ['mode', 'some-messenger'],
      ['chapter', 'some-chapter'],
    ] as const)
      expect(scratch.run('node', 'scripts/new.ts', kind, name)).toContain('Next:');
    const listed = scratch.changed();
    // All else that changed lists what there is.
    expect(
      listed.filter(
        (path) =>
          path !== ORDER_FILE &&
          !/(?:\/all(-words)?|who-knows-whom\/rules|\/modes-few|modes\/(?:traits|presets|words|conversations))\.ts$/.test(
            path,
          ),
      ),
    ).toEqual([]);
    expect(scratch.run('node', 'scripts/index.ts', '--check')).toBe('');
    scratch.run('node', 'scripts/words.ts');
    scratch.run('npx', 'astro', 'sync');
    scratch.run('npx', 'tsc', '-p', '.');
    scratch.run(
      'npx',
      'vitest',
      'run',
      'src/exhibits/whose-light',
      'src/exhibits/components.test.ts',
      'src/model/modes',
    );
    scratch.run('npx', 'astro', 'build');
    for (const page of [
      'exhibits/whose-light/on',
      'fa/exhibits/whose-light',
      'embed/whose-light',
      'chapters/some-chapter',
      'fa/chapters/some-chapter',
      'present/some-chapter',
    ])
      expect(scratch.run('cat', `dist/${page}/index.html`), page).toContain('</html>');
    // What is handed to a script is not yet shown.
    const shown = (page: string): string => scratch.run('cat', `dist/${page}`).replace(/ props="[^"]*"/g, '');
    const exhibits = scratch.run('ls', 'dist/exhibits').split('\n').filter(Boolean);
    const showing = exhibits.filter(
      (id) => id !== 'index.html' && shown(`exhibits/${id}/index.html`).includes('some-messenger'),
    );
    expect(showing.length, showing.join()).toBeGreaterThanOrEqual(9);
    expect(shown('data/exposure.csv')).toContain('some-messenger');
    const asked = ['--mode', 'some-messenger', '--text', 'hello', '--seed', '1'];
    expect(scratch.run('node', 'scripts/lab.ts', ...asked)).toContain('some-messenger');

    // Chapters can speak of it, and are held to what the model says of it.
    const chapters = ['en', 'fa'].map((lang) => `content/chapters/${lang}/keys-at-the-ends.mdx`);
    const told = chapters.map((path) => ({ path, text: scratch.run('cat', path) }));
    const says = (as: string): void =>
      scratch.write(told.map(({ path, text }) => ({ path, text: text.replace(/<Says mode="signal"/, as) })));
    says('<Says mode="some-messenger"');
    scratch.run('node', 'scripts/words.ts');
    says(
      '<Says mode="some-messenger" powers="seize-phone" item="stored-text" verdict="sealed">No.</Says> <Says mode="signal"',
    );
    expect(() => scratch.run('node', 'scripts/words.ts')).toThrow('some-messenger');
  });
});
