import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copiedChapter } from './chapters.ts';
import { copiedWords, copiedYaml } from './files.ts';
import { accented, pseudoLanguage, turned } from './pseudo.ts';
import { Scratch } from './scratch.ts';

describe('a copy in another language', () => {
  const source = `import { a } from './en.ts';\n\n/** Of words. */\nexport const b = {\n  one: 'One {of}',\n  two: { three: ['x', 'Tea'] },\n};\n\nexport type B = typeof b;\n`;

  it('has its words changed where they stand', () => {
    expect(copiedWords(source, 'en', 'qq', accented)).toBe(
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

  it('asks for part of what a file has to satisfy, as long as words are left', () => {
    const whole = "export const words = { name: 'A name', facts: {} } satisfies ModeWords;\n";
    expect(copiedWords(whole, 'en', 'qq', () => undefined)).toContain('} satisfies Partial<ModeWords>;');
    expect(copiedWords(whole, 'en', 'qq', accented)).toContain('} satisfies ModeWords;');
  });

  it('can run the other way, and keeps what is filled in', () => {
    expect(turned('Key {of} a1')).toBe('کییغ {of} اا1');
  });

  it('of a lesson changes what is read, and the name of a slide that it takes', () => {
    const lesson =
      '---\ntitle: One\nsummary: Two.\nquestion: Why?\nobjectives:\n  - Tea\n---\n\n<From chapter="a" slide="Tea" minutes="2" />\n';
    expect(copiedChapter(lesson, 'l.mdx', accented)).toBe(
      '---\ntitle: Óóñéé\nsummary: Twóó.\nquestion: Whý?\nobjectives:\n  - Tééáá\n---\n\n<From chapter="a" slide="Tééáá" minutes="2" />\n',
    );
  });

  it('of a chapter changes what is read, and nothing that it refers to', () => {
    const chapter =
      '---\ntitle: One\nsummary: Two.\n---\n\nA *b* <Term id="key">key</Term> & more.\n\n<Slide title="Tea" exhibit="key-check" />\n';
    expect(copiedChapter(chapter, 'c.mdx', accented)).toBe(
      '---\ntitle: Óóñéé\nsummary: Twóó.\n---\n\nÁá *b* <Term id="key">kééý</Term> & móóréé.\n\n<Slide title="Tééáá" exhibit="key-check" />\n',
    );
  });
});

/** It builds a site, which takes minutes: `npm run test:full`. That a whole language costs no code, `npm run pseudo` shows. */
describe.runIf(process.env['FULL'])('a language that is added', () => {
  let scratch: Scratch;
  beforeAll(() => (scratch = new Scratch(join(import.meta.dirname, '../..'))));
  afterAll(() => rmSync(scratch.folder, { recursive: true, force: true }));

  it('stops the build where it is not complete, or is a draft that says so', { timeout: 900_000 }, () => {
    scratch.write(pseudoLanguage('en-xa'));
    scratch.run('node', 'scripts/index.ts');
    rmSync(join(scratch.folder, 'content/words/en-xa/timeline.yaml'));
    expect(() => scratch.run('node', 'scripts/words.ts')).toThrow('content/words/en-xa/timeline.yaml:1: is missing');
    const file = 'src/language/words/en-xa/site.ts';
    const text = readFileSync(join(scratch.folder, file), 'utf8');
    scratch.write([{ path: file, text: text.replace(/^ {2}skip: .*\n/m, '') }]);
    expect(() => scratch.run('node', 'scripts/words.ts')).toThrow(`skip has no counterpart in ${file}`);
    expect(() => scratch.run('npx', 'astro', 'build')).toThrow('is missing');

    scratch.write(pseudoLanguage('en-xa', true));
    scratch.write([{ path: file, text: text.replace(/^ {2}skip: .*\n/m, '') }]);
    for (const gone of globSync(join(scratch.folder, 'content/{chapters,lessons,pages}/en-xa')))
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
