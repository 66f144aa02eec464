import { type GetTextTranslation, po as gettext } from 'gettext-parser';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportedPo } from '../../src/language/translated/po.ts';
import { filesWith, readPo } from './po.ts';
import { asText } from './texts.ts';
import { inLanguage, stringFiles, stringsIn } from '../../src/language/translated/strings.ts';

const exported = exportedPo('en', 'fa').toString('utf8');

test('every string is exported once, with what the language has for it', () => {
  const { translations } = gettext.parse(exported);
  const entries = Object.values(translations)
    .flatMap((each) => Object.values(each))
    .filter(({ msgid }) => msgid !== '');
  const all = stringFiles('en')
    .flatMap((path) => stringsIn(path))
    .filter(({ words }) => words.trim() !== '');
  expect(entries).toHaveLength(all.length);
  expect(all.length).toBeGreaterThan(1_000);
  const untranslated = entries.filter(({ msgstr }) => !msgstr[0]).map(({ msgctxt }) => msgctxt);
  expect(untranslated).toEqual([]);
  expect(entries.some(({ comments }) => comments?.extracted?.includes('At most 330 characters'))).toBe(true);
});

test('what was exported comes back without a change', () => {
  const { words, faults } = readPo(exported, 'en', 'fa');
  expect(faults).toEqual([]);
  expect(filesWith(words, 'en', 'fa').map(({ path }) => path)).toEqual([]);
});

test.each([
  ['src/language/words/en/site.ts', 'nav.search'],
  ['content/glossary/en.yaml', 'cloud-chat.term'],
])('one other string changes one line of one file: %s', (path, key) => {
  const { words } = readPo(exported, 'en', 'fa');
  words.get(path)?.set(key, 'کاویدن');
  const [file, ...others] = filesWith(words, 'en', 'fa');
  expect(others).toEqual([]);
  const before = readFileSync(inLanguage(path, 'en', 'fa'), 'utf8').split('\n');
  const changed = file?.text.split('\n').filter((line, at) => line !== before[at]);
  expect(changed).toHaveLength(1);
  expect(changed?.[0]).toContain('کاویدن');
});

test('a language that is new gets its files, with what is missing as comments', () => {
  const path = 'src/language/words/en/packing.ts';
  const files = filesWith(new Map([[path, new Map([['save', 'Als eine Datei sichern']])]]), 'en', 'de');
  expect(files).toHaveLength(1);
  expect(files[0]?.path).toBe('src/language/words/de/packing.ts');
  expect(files[0]?.text).toContain('save: "Als eine Datei sichern"');
  expect(files[0]?.text).toContain("// title: 'Take it with you'");
});

test('what is marked as unsure, or came as it went although its original has changed, is left as it is', () => {
  const file = gettext.parse(exported);
  for (const entry of Object.values(file.translations['src/language/words/en/site.ts#skip'] ?? {}))
    Object.assign(entry, { msgstr: ['ناتمام'], comments: { flag: 'fuzzy' } });
  for (const entry of Object.values(file.translations['src/language/words/en/site.ts#nav.search'] ?? {}))
    entry.msgid = 'Seek';
  const before = readPo(exported, 'en', 'fa').unsure;
  const { words, faults, unsure } = readPo(gettext.compile(file).toString('utf8'), 'en', 'fa');
  expect(faults).toEqual([]);
  expect(unsure).toBe(before + 1);
  expect([...(words.get('src/language/words/en/site.ts')?.keys() ?? [])]).not.toContain('skip');
});

test('a file that is none, or was cut off, is not taken at all', () => {
  expect(() => readPo('', 'en', 'fa')).toThrow('no PO file');
  expect(() => readPo('Hello there', 'en', 'fa')).toThrow('no PO file');
  expect(() => readPo(exported.slice(0, exported.length / 2), 'en', 'fa')).toThrow('cut off');
  expect(() => readPo(exported.slice(0, -20), 'en', 'fa')).toThrow('cut off');
  expect(() => readPo(exported.replace('msgstr "رمزنگاری سرتاسری"', 'msgstr "رمزنگاری'), 'en', 'fa')).toThrow(
    /line 2\d/,
  );
});

test('a file comes back from a computer with other ends of line and a mark at its beginning', () => {
  const came = new TextEncoder().encode(`\uFEFF${exported.replaceAll('\n', '\r\n')}`);
  const { words, faults } = readPo(asText(came), 'en', 'fa');
  expect(faults).toEqual([]);
  expect(filesWith(words, 'en', 'fa')).toEqual([]);
  expect(() => asText(Buffer.from('\uFEFFmsgid', 'utf16le'))).toThrow('UTF-8');
});

test('a translation that lost what is filled in, grew too long or is out of date is not taken', () => {
  const file = gettext.parse(exported);
  const change = (context: string, act: (entry: GetTextTranslation) => void): void => {
    for (const entry of Object.values(file.translations[context] ?? {})) act(entry);
  };
  change('src/language/words/en/site.ts#titleOf', (entry) => (entry.msgstr = ['بی نام']));
  change('content/glossary/en.yaml#key.definition', (entry) => (entry.msgstr = ['ک'.repeat(331)]));
  change('src/language/words/en/site.ts#skip', (entry) => {
    entry.msgid = 'Something else';
    entry.msgstr = ['چیز دیگر'];
  });
  const { faults } = readPo(gettext.compile(file).toString('utf8'), 'en', 'fa');
  expect(faults).toEqual([
    expect.stringContaining('has 331 characters'),
    expect.stringContaining('in braces; expected {page}'),
    expect.stringContaining('the original has changed'),
  ]);
});
