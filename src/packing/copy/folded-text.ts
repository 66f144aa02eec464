/** Persian and Arabic forms of the same letter or digit, diacritics, the half-space, quotation marks. */
const SAME: Readonly<Record<string, string>> = {
  ي: 'ی',
  ك: 'ک',
  ۀ: 'ه',
  أ: 'ا',
  إ: 'ا',
  '\u200c': ' ',
  '’': "'",
  ё: 'е',
};

/**
 * A text as the search of a copy compares it: without regard to capitals, diacritics, half-spaces and the forms of letters and
 * digits. One character of the result stands for one of the text, so that what is found can be shown there.
 */
export function foldedText(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const plain = SAME[character] ?? character.normalize('NFD').charAt(0).toLowerCase();
    result += digitOf(plain) ?? (/\s/.test(plain) ? ' ' : plain);
  }
  return result;
}

const digitOf = (character: string): string | undefined => {
  for (const digits of ['۰۱۲۳۴۵۶۷۸۹', '٠١٢٣٤٥٦٧٨٩']) {
    const digit = digits.indexOf(character);
    if (digit >= 0) return String(digit);
  }
  return undefined;
};

/** Where all words of a query stand in a text that has been folded; `undefined` if one of them is missing. */
export function placesOf(words: readonly string[], folded: string): number[] | undefined {
  const places = words.map((word) => folded.indexOf(word));
  return places.includes(-1) ? undefined : places;
}

/** A query as words, folded. */
export const wordsOf = (query: string): string[] => foldedText(query).split(' ').filter(Boolean);

/** Around the first place where a word of a query stands: the text before it, the word, and the text after it. */
export function around(text: string, words: readonly string[], length: number): [string, string, string] {
  const folded = foldedText(text);
  const word = words.find((each) => folded.includes(each)) ?? '';
  const at = Math.max(0, folded.indexOf(word));
  const from = at < length / 2 ? 0 : text.indexOf(' ', at - length / 2) + 1 || at;
  const to = text.length - at < length / 2 ? text.length : text.lastIndexOf(' ', at + length);
  return [
    text.slice(from, at),
    text.slice(at, at + word.length),
    text.slice(at + word.length, Math.max(to, at + word.length)),
  ];
}
