import { pathTo } from '../../language/addresses.ts';
import { fill } from '../../language/fill.ts';
import { plain } from '../../language/foreign.ts';
import type { Language } from '../../language/languages.ts';
import { wordsIn } from '../../language/words.ts';
import { SOURCES_FILE } from '../mdx/known.ts';
import { allReports } from '../schemas/content-files.ts';
import { allGlossaries } from '../schemas/glossary.ts';
import { sourceSchema } from '../schemas/source.ts';
import { readSources } from '../schemas/sources-file.ts';
import { namedText } from '../schemas/yaml-loader.ts';
import type { SearchKind } from './kinds.ts';

/** An entry of a list that is found by itself: the index needs these and no page of its own. */
export interface SearchRecord {
  kind: SearchKind;
  /** From the root of the site, without its base path. */
  url: string;
  title: string;
  content: string;
}

/** Every claim, term and source, in a language. Read from their files: this runs after the pages are made. */
export function searchRecords(lang: Language): SearchRecord[] {
  return [...claimRecords(lang), ...termRecords(lang), ...sourceRecords(lang)].map(({ title, content, ...record }) => ({
    ...record,
    title: plain(title),
    content: plain(content),
  }));
}

function claimRecords(lang: Language): SearchRecord[] {
  const { verdicts } = wordsIn('claims', lang);
  const page = pathTo(lang, { kind: 'reading-the-reports' }, '/');
  return Object.values(allReports()).flatMap(({ claims, words }) =>
    Object.entries(claims).map(([id, claim]): SearchRecord => {
      const { name, claims: said } = words[lang];
      const parts = { report: name, id, verdict: verdicts[claim.verdict] };
      return {
        kind: 'claim',
        url: `${page}#${id}`,
        title: fill(wordsIn('search', lang).claim, parts),
        content: `${said[id]?.says} ${said[id]?.why}`,
      };
    }),
  );
}

function termRecords(lang: Language): SearchRecord[] {
  const page = pathTo(lang, { kind: 'glossary' }, '/');
  return Object.entries(allGlossaries()[lang].terms).map(([id, { term, definition, not }]) => ({
    kind: 'term',
    url: `${page}#${id}`,
    title: term,
    content: [`${term}.`, definition, not ?? ''].join(' ').trim(),
  }));
}

function sourceRecords(lang: Language): SearchRecord[] {
  const page = pathTo(lang, { kind: 'sources' }, '/');
  return Object.entries(readSources(namedText(SOURCES_FILE).text, SOURCES_FILE)).map(([id, raw]) => {
    const { title, author, publisher, date, note } = sourceSchema.parse(raw);
    const about = [publisher, author === publisher ? undefined : author, date, note].filter(
      (part) => part !== undefined,
    );
    return { kind: 'source', url: `${page}#${id}`, title, content: `${title}. ${about.join(', ')}` };
  });
}
