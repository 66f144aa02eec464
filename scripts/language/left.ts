/** The attributes whose words people read or hear. */
const READ = /\s(?:aria-label|alt|title|placeholder)="([^"]*)"/g;

/** Elements that have no end. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** An element whose text is no words, a tag, or a run of text. */
const PARTS =
  /<!--[^]*?-->|<![^>]*>|<(script|style|pre|code|samp)\b[^]*?<\/\1>|<\/?[a-zA-Z][^\s>/]*(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</g;

/** Every language has the names of months, as its readers' locale writes them. */
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2016, month, 15))),
);

/** And so it has lengths of time, alone: “2.5 hours”. */
const LENGTH = /^\s*[\d.]+ (?:minute|hour)s?\s*$/;

/** Without quotes, and without characters that are written as names: `&NoBreak;`. */
const unquoted = (text: string): string =>
  text
    .replaceAll('&amp;', '&')
    .replace(/&#?\w+;/g, '')
    .replace(/["'“”‘’]/g, '');

/**
 * Texts of a page in a language without plain English (`pseudo.ts`) that are English all the same. What the page says is
 * in another language, or is written from left to right whatever the language (addresses, digits), is not looked at.
 * @param allowed names of things, such as titles of sources, which stand as they are in every language
 */
export function englishLeft(html: string, code: string, allowed: readonly string[]): string[] {
  const names = [...allowed.map(unquoted).sort((one, other) => other.length - one.length), ...MONTHS];
  const around: { name: string; other: boolean }[] = [];
  const found: string[] = [];
  const look = (text: string): void => {
    if (around.at(-1)?.other === true || /https?:/.test(text) || LENGTH.test(text)) return;
    let rest = unquoted(text);
    for (const name of names) rest = rest.replaceAll(name, '');
    if (/(?<![\p{L}\d.])(?=[a-z]*[aeiou])[a-z]{4,}(?![\p{L}\d.])/iu.test(rest)) found.push(text.trim());
  };
  for (const [part] of html.matchAll(PARTS)) {
    const name = /^<(\/?)([a-zA-Z][^\s>/]*)/.exec(part);
    if (!name) {
      if (!part.startsWith('<')) look(part);
    } else if (name[1] === '/') {
      while (around.length > 0 && around.pop()?.name !== name[2]);
    } else {
      const lang = /\slang="([^"]*)"/.exec(part)?.[1];
      const isCode = /\sdir="ltr"/.test(part) && name[2] !== 'html';
      const other = around.at(-1)?.other === true || (lang !== undefined && lang !== code) || isCode;
      const isWhole = /^<(?:script|style|pre|code|samp)\b/.test(part);
      if (!isWhole && !VOID.has(name[2] ?? '') && !part.endsWith('/>')) around.push({ name: name[2] ?? '', other });
      if (!isWhole && !other) for (const [, words = ''] of part.matchAll(READ)) look(words);
    }
  }
  return found;
}
