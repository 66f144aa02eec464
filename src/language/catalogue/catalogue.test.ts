import { describe, expect, it } from 'vitest';
import { chapter as chapterEn } from './en/chapter.ts';
import { claims as claimsEn } from './en/claims.ts';
import { embedding as embeddingEn } from './en/embedding.ts';
import { evidencePage as evidencePageEn } from './en/evidence-page.ts';
import { evidence as evidenceEn } from './en/evidence.ts';
import { messageJourney as messageJourneyEn } from './en/message-journey.ts';
import { model as modelEn } from './en/model.ts';
import { moveTheServer as moveTheServerEn } from './en/move-the-server.ts';
import { seizedKey as seizedKeyEn } from './en/seized-key.ts';
import { search as searchEn } from './en/search.ts';
import { site as siteEn } from './en/site.ts';
import { tryEveryKey as tryEveryKeyEn } from './en/try-every-key.ts';
import { chapter as chapterFa } from './fa/chapter.ts';
import { claims as claimsFa } from './fa/claims.ts';
import { embedding as embeddingFa } from './fa/embedding.ts';
import { evidencePage as evidencePageFa } from './fa/evidence-page.ts';
import { evidence as evidenceFa } from './fa/evidence.ts';
import { messageJourney as messageJourneyFa } from './fa/message-journey.ts';
import { model as modelFa } from './fa/model.ts';
import { moveTheServer as moveTheServerFa } from './fa/move-the-server.ts';
import { seizedKey as seizedKeyFa } from './fa/seized-key.ts';
import { search as searchFa } from './fa/search.ts';
import { site as siteFa } from './fa/site.ts';
import { tryEveryKey as tryEveryKeyFa } from './fa/try-every-key.ts';

const PAIRS = [
  { catalogue: 'chapter', en: chapterEn, fa: chapterFa },
  { catalogue: 'claims', en: claimsEn, fa: claimsFa },
  { catalogue: 'embedding', en: embeddingEn, fa: embeddingFa },
  { catalogue: 'evidence', en: evidenceEn, fa: evidenceFa },
  { catalogue: 'evidence-page', en: evidencePageEn, fa: evidencePageFa },
  { catalogue: 'message-journey', en: messageJourneyEn, fa: messageJourneyFa },
  { catalogue: 'model', en: modelEn, fa: modelFa },
  { catalogue: 'move-the-server', en: moveTheServerEn, fa: moveTheServerFa },
  { catalogue: 'seized-key', en: seizedKeyEn, fa: seizedKeyFa },
  { catalogue: 'search', en: searchEn, fa: searchFa },
  { catalogue: 'site', en: siteEn, fa: siteFa },
  { catalogue: 'try-every-key', en: tryEveryKeyEn, fa: tryEveryKeyFa },
];

/** What Persian strings may have in Latin script: abbreviations, and the names of licences. */
const LATIN_ALLOWED = /\b(?:CC BY 4\.0|MIT|IP|SMS|CSV|URL|HTML)\b/g;

/** Every string of a catalogue with its path, such as `predict.options.sealed`, in the order of the file. */
function strings(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node as object).flatMap(([key, child]) => strings(child, path ? `${path}.${key}` : key));
}
const placeholders = (words: string): string[] => (words.match(/\{[^{}]*\}/g) ?? []).sort();
const withoutPlaceholders = (words: string): string => words.replace(/\{[^{}]*\}/g, '');

describe.each(PAIRS)('the catalogue $catalogue', ({ en, fa }) => {
  const persian = strings(fa);

  // In the same order too: the name of a key is looked up by the first that fits.
  it('has the same strings in both languages', () => {
    expect(persian.map(([path]) => path)).toEqual(strings(en).map(([path]) => path));
  });

  it('has the same placeholders in both languages', () => {
    const inThem = (all: [string, string][]) => Object.fromEntries(all.map(([path, s]) => [path, placeholders(s)]));
    expect(inThem(persian)).toEqual(inThem(strings(en)));
  });

  it('has no empty string', () => {
    for (const [path, words] of [...strings(en), ...persian]) expect(words.trim(), path).not.toBe('');
  });

  it('has no Latin letters or digits in Persian', () => {
    for (const [path, words] of persian)
      expect(withoutPlaceholders(words).replace(LATIN_ALLOWED, ''), path).not.toMatch(/[A-Za-z0-9]/);
  });

  it('has Persian letters, digits and punctuation in Persian, not the Arabic or Latin ones', () => {
    for (const [path, words] of persian) {
      expect(words, path).not.toMatch(/[يكى٠-٩]/);
      expect(withoutPlaceholders(words), path).not.toMatch(/[,;?"“”]/);
    }
  });

  it('joins words in Persian only between letters', () => {
    for (const [path, words] of persian) expect(words, path).not.toMatch(/(?:^|[^\p{L}\p{M}])\u200c|\u200c(?!\p{L})/u);
  });
});
