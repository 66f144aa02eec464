/** The half-space that joins parts of Persian words (ZWNJ). Many type a space for it. */
const HALF_SPACE = '\u200c';

/** How a language writes and calls what readers type otherwise. */
export interface Manner {
  /** Puts digits in its numerals. */
  numeral: (text: string) => string;
  /** What readers type, in small letters, and what the texts call it. */
  alsoCalled: Readonly<Record<string, string>>;
}

/**
 * What was typed, as the index has it: with the Persian forms of Arabic letters and digits. Where Persian words stand
 * beside each other, a second query has them joined by the half-space, as they may be in the texts; and where the texts call it
 * otherwise, or write its digits otherwise, a further one has that.
 */
export function queriesFor(typed: string, manner?: Manner): string[] {
  const query = typed
    .normalize('NFC')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[٠-٩]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x0660 + 0x06f0))
    .replace(/\s+/g, ' ')
    .trim();
  const joined = query.replace(/(?<=\p{Script=Arabic}) (?=\p{Script=Arabic})/gu, HALF_SPACE);
  const called = manner?.alsoCalled[query.toLowerCase()] ?? manner?.alsoCalled[joined.toLowerCase()];
  const more = manner ? [manner.numeral(query), ...(called === undefined ? [] : [called])] : [];
  return query === '' ? [] : [...new Set([query, joined, ...more])];
}

/** Whether an excerpt begins, and whether it ends, in the middle of a sentence of its text. */
export function cutAt(excerpt: string, text: string): [before: boolean, after: boolean] {
  const start = text.indexOf(excerpt.trim());
  if (start < 0) return [true, true];
  const before = text.slice(0, start).trimEnd();
  return [before !== '' && !/[.!?؟]$/.test(before), !/[.!?؟”»]$/.test(excerpt.trimEnd())];
}

/** The query in an address: `?q=…`. */
export function queryIn(search: string): string {
  return (new URLSearchParams(search).get('q') ?? '').slice(0, 200);
}

/** The same address with another query, or without one. */
export function withQuery(address: string, query: string): string {
  const url = new URL(address);
  if (query === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  return url.href;
}
