/** Text as it may stand in an attribute between double quotes. */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  '#34': '"',
  '#38': '&',
  '#39': "'",
};

/** The text of an attribute as Astro writes it. */
export const unescaped = (text: string): string =>
  text.replace(/&(amp|quot|lt|gt|#3[489]);/g, (all, name: string) => NAMED[name] ?? all);
