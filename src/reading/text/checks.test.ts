import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';
import { blocksOfYaml, type Chapter, type ContentFile } from './content.ts';
import { readingEase, syllablesIn } from './readability.ts';
import { sharedRuns } from './runs.ts';
import { citedIn, namedIn, namedInCode } from './sources-in-use.ts';
import { differencesOf } from './translations.ts';
import { unqualified } from './vocabulary.ts';

const chapter = (source: string): ContentFile => ({
  path: 'c.mdx',
  source,
  blocks: blocksOf(mdxToMdast(source, { position: true })),
});

describe('words in a row that stand in an article too', () => {
  const article = { name: 'a.txt', text: 'The quick brown fox jumps over the lazy dog’s bed, and then it sleeps.' };

  it('are found with their line, whatever their case, markup and punctuation', () => {
    const text = 'First.\n\nSee how\nthe quick, *brown* fox: jumps over the LAZY dogs bed at night.';
    expect(sharedRuns([chapter(text)], [article])).toEqual([
      'c.mdx:4: “the quick brown fox jumps over the lazy dogs bed” stands in a.txt too: say it in other words',
    ]);
  });

  it('are at least eight', () => {
    expect(sharedRuns([chapter('The quick brown fox jumps over the horse.')], [article])).toEqual([]);
    expect(sharedRuns([chapter('The quick brown fox jumps over the lazy horse.')], [article])).toHaveLength(1);
  });

  it('are found in each place', () => {
    const twice = 'The quick brown fox jumps over the lazy cat; fox jumps over the lazy dog’s bed, and so on.';
    expect(sharedRuns([chapter(twice)], [article])).toHaveLength(2);
  });
});

describe('the fixed vocabulary', () => {
  const problems = (source: string): string[] => unqualified(chapter(source));

  it.each([
    'The chat is encrypted with a key that Telegram has.',
    'End-to-end encryption is its default.',
    'Its files are encrypted under keys of their own.',
    'Telegram’s encryption is described by Telegram.',
    'The layer is encrypted between phone and server.',
    'It is secure against whoever has only the disks.',
    'A report says “Telegram is secure and encrypted”.',
    'The security code. Ensure. Unsealed.',
    'It is at https://example.org/is-sms-encrypted/secure',
    'سرتاسری رمزنگاری‌شده است. متن رمزشده. امنیت. ناامنی.',
    'در برابر دزد امن است.',
  ])('is kept by: %s', (text) => {
    expect(problems(text)).toEqual([]);
  });

  it.each([
    ['The chat is encrypted.', 'encrypted'],
    ['It has keys. The chat is encrypted.', 'encrypted'],
    ['An app is popular for encryption.', 'encryption'],
    ['Store it securely.', 'securely'],
    ['WhatsApp is Safer.', 'Safer'],
    ['Unencrypted backups.', 'Unencrypted'],
    ['این چت امن است.', 'امن'],
    ['پیام رمزنگاری‌شده می‌رود.', 'رمزنگاری‌شده'],
  ])('is not kept by: %s', (text, word) => {
    expect(problems(text)).toEqual([expect.stringContaining(`c.mdx:1: “${word}” stands alone: `)]);
  });

  it('allows an exception where it is said', () => {
    expect(problems('{/* allow "secure": the name of a law */}\n\nThe Secure Act.')).toEqual([]);
    expect(problems('{/* allow "secure": the name of a law */}\n\nThe Secure Act.\n\nA secure app.')).toHaveLength(1);
    expect(problems('{/* allow "safe": another word */}\n\nThe Secure Act.')).toHaveLength(1);
  });
});

describe('the text of data', () => {
  it('has its lines, and tells names and reported words apart', () => {
    const yaml = 'a:\n  title: One\n  address: https://x.org\n  says: Two\n  sources: [B]\n';
    const blocks = blocksOfYaml(yaml, 0, { names: ['address', 'sources'], reported: ['says'] });
    expect(blocks.map(({ text, reported, lineAt }) => [text, reported, lineAt(0)])).toEqual([
      ['One', false, 2],
      ['Two', true, 4],
    ]);
    expect(unqualified({ path: 'd', source: '', blocks: blocksOfYaml('a:\n  b: It is secure.') })).toHaveLength(1);
  });
});

describe('sources in use', () => {
  it('are those that text, data and facts name', () => {
    expect(citedIn({ tree: mdxToMdast('x<Cite ids="A B" />\n\n<Slide title="s">y<Cite ids="C" /></Slide>') })).toEqual([
      'A',
      'B',
      'C',
    ]);
    expect(namedIn({ x: { article: 'A', sources: ['B'], fa: { title: 'C' } }, y: [{ sources: ['D'] }] })).toEqual([
      'A',
      'B',
      'D',
    ]);
    expect(namedInCode("{ sources: ['A', 'B-1'] } sources: readonly string[]; SOURCES = ['C']; source: 'D'")).toEqual([
      'A',
      'B-1',
      'C',
      'D',
    ]);
  });
});

describe('readability', () => {
  it.each([
    ['key', 1],
    ['stored', 1],
    ['message', 2],
    ['server', 2],
    ['table', 2],
    ['encrypted', 3],
    ['authority', 4],
  ])('counts the syllables of %s', (word, syllables) => {
    expect(syllablesIn(word)).toBe(syllables);
  });

  it('puts plain sentences above long ones', () => {
    const ease = (text: string): number => readingEase(chapter(text).blocks);
    expect(ease('The key is here. It opens the door. You see it.')).toBeGreaterThan(100);
    expect(
      ease('Jurisdictional considerations notwithstanding, organisational accountability necessitates documentation.'),
    ).toBeLessThan(0);
    expect(ease('## Only a heading')).toBe(0);
  });
});

describe('a translation', () => {
  const written = (lang: 'en' | 'fa', text: string): Chapter => ({
    ...chapter(text),
    path: `${lang}/c.mdx`,
    lang,
    id: 'c',
    kind: 'chapters',
    tree: mdxToMdast(text, { position: true }),
    linesBefore: 5,
  });
  const TEXT = 'One.<Cite ids="A" /> <Says item="x" verdict="sealed">Two.</Says>\n\n<Exhibit name="e" />\n';

  it('may say it in another order', () => {
    const other = '<Exhibit name="e" />\n\n<Says verdict="sealed" item="x">دو.</Says> یک.<Cite ids="A" />\n';
    expect(differencesOf([written('en', TEXT), written('fa', other)])).toEqual([]);
  });

  it('says nothing more, less or else', () => {
    const other = TEXT.replace('sealed', 'readable').replace('<Cite ids="A" />', '<Cite ids="A" /><Cite ids="A" />');
    expect(differencesOf([written('en', TEXT), written('fa', other)])).toEqual([
      'en/c.mdx:6: <Says item="x" verdict="sealed"> stands here 1 times, and 0 times in fa/c.mdx',
      'fa/c.mdx:6: <Cite ids="A"> stands here 2 times, and 1 times in en/c.mdx',
      'fa/c.mdx:6: <Says item="x" verdict="readable"> stands here 1 times, and 0 times in en/c.mdx',
    ]);
  });
});
