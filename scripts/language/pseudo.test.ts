import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LANGUAGES, nameOf } from '../../src/language/languages.ts';
import { copiedChapter } from './chapters.ts';
import { copiedWords, copiedYaml } from './files.ts';
import { englishLeft } from './left.ts';
import { pseudo, pseudoLanguage } from './pseudo.ts';
import { Scratch } from './scratch.ts';

describe('a copy in another language', () => {
  const source = `import { a } from './en.ts';\n\n/** Of words. */\nexport const b = {\n  one: 'One {of}',\n  two: { three: ['x', 'Tea'] },\n};\n\nexport type B = typeof b;\n`;

  it('has its words changed where they stand', () => {
    expect(copiedWords(source, 'en', 'qq', pseudo)).toBe(
      `import { a } from './qq.ts';\n\n/** Of words. */\nexport const b = {\n  one: "Óóñéé {of}",\n  two: { three: ["x", "Tééáá"] },\n};\n`,
    );
  });

  it('has those that are not there yet as comments', () => {
    expect(copiedWords(source, 'en', 'qq', () => undefined)).toContain(
      `{\n  // one: 'One {of}',\n  two: { /* three: ['x', 'Tea'] */ },\n`,
    );
    expect(
      copiedYaml(
        '# Why.\na:\n  b: One\n  c: 2\n',
        () => undefined,
        () => undefined,
      ),
    ).toBe('# Why.\na:\n  # b: One\n');
  });

  it('of a chapter changes what is read, and nothing that it refers to', () => {
    const chapter =
      '---\ntitle: One\nsummary: Two.\n---\n\nA *b* <Term id="key">key</Term> & more.\n\n<Slide title="Tea" exhibit="key-check" />\n';
    expect(copiedChapter(chapter, 'c.mdx', pseudo)).toBe(
      '---\ntitle: Óóñéé\nsummary: Twóó.\n---\n\nÁá *b* <Term id="key">kééý</Term> & móóréé.\n\n<Slide title="Tééáá" exhibit="key-check" />\n',
    );
  });
});

/** It builds a site twice, which takes minutes: `npm run test:full`. */
describe.runIf(process.env['FULL'])('a language that is added', () => {
  let scratch: Scratch;
  beforeAll(() => (scratch = new Scratch(join(import.meta.dirname, '../..'))));
  afterAll(() => rmSync(scratch.folder, { recursive: true, force: true }));

  it('changes no file but those that list what there is, builds, and leaves no English', { timeout: 900_000 }, () => {
    const files = pseudoLanguage('en-xa');
    scratch.write(files);
    expect(scratch.changed()).toEqual([]);
    const written = scratch.run('node', 'scripts/index.ts').replace('wrote ', '').trim().split(', ');
    expect(scratch.changed().filter((path) => !written.includes(path))).toEqual([]);
    expect(scratch.run('node', 'scripts/words.ts')).toContain('en-xa/the-order');
    scratch.run('npx', 'astro', 'build');

    const dist = join(scratch.folder, 'dist/en-xa');
    const pages = globSync(`${dist}/**/index.html`);
    const english = globSync(join(scratch.folder, 'dist/**/index.html')).filter(
      (page) => !/dist\/(?:fa|en-xa)\//.test(page),
    );
    expect(pages.length).toBe(english.length);
    const names = parse(readFileSync('content/sources/sources.yaml', 'utf8')) as Record<
      string,
      Record<string, unknown>
    >;
    const languages = LANGUAGES.map(nameOf);
    /** Programs to check with. */
    const programs = ['Verifpal'];
    const sources = Object.values(names).flatMap(({ title, publisher, author, note, date }) =>
      [title, publisher, author, note, date].filter((one) => typeof one === 'string'),
    );
    const left = pages.flatMap((page) =>
      englishLeft(readFileSync(page, 'utf8'), 'en-xa', [...sources, ...languages, ...programs]).map(
        (words) => `${page.slice(dist.length)}: ${words}`,
      ),
    );
    expect(left).toEqual([]);
  });

  it('and is not complete stops the build, or is a draft that says so', { timeout: 900_000 }, () => {
    rmSync(join(scratch.folder, 'content/words/en-xa/timeline.yaml'));
    expect(() => scratch.run('node', 'scripts/words.ts')).toThrow('content/words/en-xa/timeline.yaml:1: is missing');
    const file = 'src/language/words/en-xa/site.ts';
    const text = readFileSync(join(scratch.folder, file), 'utf8');
    scratch.write([{ path: file, text: text.replace(/^ {2}skip: .*\n/m, '') }]);
    expect(() => scratch.run('node', 'scripts/words.ts')).toThrow(`skip has no counterpart in ${file}`);
    expect(() => scratch.run('npx', 'astro', 'build')).toThrow('is missing');

    scratch.write(pseudoLanguage('en-xa', true));
    scratch.write([{ path: file, text: text.replace(/^ {2}skip: .*\n/m, '') }]);
    for (const gone of globSync(join(scratch.folder, 'content/{chapters,pages}/en-xa')))
      rmSync(gone, { recursive: true });
    scratch.run('node', 'scripts/words.ts');
    scratch.run('npx', 'astro', 'build');
    const home = readFileSync(join(scratch.folder, 'dist/en-xa/index.html'), 'utf8');
    expect(home).toContain('class="draft-notice"');
    expect(home).toMatch(/<a class="skip"[^>]*>\s*<span lang="en" dir="ltr">Skip to the text<\/span>/);
    for (const page of globSync(join(scratch.folder, 'dist/**/*.{html,json}')))
      expect(/[\ue000\ue001]/.test(readFileSync(page, 'utf8')), page).toBe(false);
  });
});
