/**
 * Makes the site's fonts: small subsets of the @fontsource packages, written to src/drawing/fonts (committed, under the
 * SIL Open Font License like their originals). Run `npm run fonts` after changing a character list here, and keep the
 * unicode-range of src/drawing/fonts/fonts.css in step: that is what keeps a page from loading a script it does not use.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const OUT = new URL('../src/drawing/fonts/', import.meta.url);

/** Every character from `first` to `last`. */
const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)).join('');

const ASCII = range(0x20, 0x7e);
/** What the texts have, or an author may want: each sign weighs some 150 bytes on every page. */
const PUNCTUATION = '\u00a0\u2009\u202f“”‘’«»–—…·•→←×−§©';
/** The accented letters that names in the text itself have: they stand with the plain ones, for a request costs more. */
const COMMON_NAMES = 'Éáäéíóöü';
/** Accented letters of the names that sources and people in the chapters have, and their neighbours. */
const NAMES = 'ÀÁÂÄÅÆÇÈÊËÍÎÏÑÓÔÖØÚÛÜÝßàâåæçèêëìîïñòôøùúûýÿāĀăćčČđēĞğıīĪłŁńňōŌőœřśŚşŠšťūŪůűźżŽž';
/** Persian, the Arabic letters that names and quotations need, vowel marks, both sets of digits, joiners, ornate parentheses. */
const PERSIAN =
  '،؛؟٪٫٬ـ' +
  'ءآأؤإئابةتثجحخدذرزژسشصضطظعغفقکكگلمنهويیىۀپچە' +
  'ًٌٍَُِّْٰٔ' +
  range(0x6f0, 0x6f9) +
  range(0x660, 0x669) +
  '\u200c\u200d\u200e\u200f\ufd3e\ufd3f';
/** What stands between Persian words, so that a Persian page needs no Latin font for its spaces and brackets. */
const BETWEEN_PERSIAN_WORDS = range(0x20, 0x40) + '[\\]_{|}' + '\u00a0«»‹›–—…·•→←×≠';

/** What bytes are written with: most pages need no more of the font that they are set in. */
const HEXADECIMAL = '0123456789abcdef ·…';

/** What is set in italics: a word or a title in a sentence. */
const IN_ITALICS = range(0x61, 0x7a) + range(0x41, 0x5a) + range(0x30, 0x39) + ' .,;:!?()-\u00a0“”‘’–—…';

const LATIN_FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'tnum'];

/**
 * The fonts to make.
 * `weight` is the range that a variable font keeps, or the one weight it is fixed at; `limit` is in bytes.
 */
const FONTS = [
  {
    name: 'literata',
    from: '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
    text: ASCII + PUNCTUATION + COMMON_NAMES,
    features: LATIN_FEATURES,
    weight: { min: 400, max: 700 },
    limit: 25_500,
  },
  {
    name: 'literata-names',
    from: '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
    text: NAMES,
    features: LATIN_FEATURES,
    weight: { min: 400, max: 700 },
    limit: 16_000,
  },
  {
    name: 'literata-italic',
    from: '@fontsource-variable/literata/files/literata-latin-wght-italic.woff2',
    text: IN_ITALICS,
    features: LATIN_FEATURES,
    weight: 400,
    limit: 10_000,
  },
  {
    name: 'ibm-plex-sans',
    from: '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
    text: ASCII + PUNCTUATION + COMMON_NAMES,
    features: LATIN_FEATURES,
    weight: { min: 400, max: 700 },
    limit: 16_000,
  },
  {
    name: 'ibm-plex-sans-names',
    from: '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
    text: NAMES,
    features: LATIN_FEATURES,
    weight: { min: 400, max: 700 },
    limit: 12_000,
  },
  {
    name: 'ibm-plex-mono-digits',
    from: '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2',
    text: HEXADECIMAL,
    features: [],
    limit: 3_000,
  },
  {
    name: 'ibm-plex-mono',
    from: '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2',
    text: [...(ASCII + '→←×')].filter((one) => !HEXADECIMAL.includes(one)).join(''),
    features: [],
    limit: 9_000,
  },
  {
    name: 'vazirmatn',
    from: '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
    text: PERSIAN,
    weight: { min: 400, max: 700 },
    limit: 40_000,
  },
  {
    name: 'vazirmatn-punctuation',
    from: '@fontsource-variable/vazirmatn/files/vazirmatn-latin-wght-normal.woff2',
    text: BETWEEN_PERSIAN_WORDS,
    features: ['kern', 'ccmp'],
    weight: { min: 400, max: 700 },
    limit: 6_000,
  },
];

await mkdir(OUT, { recursive: true });
let failed = false;
for (const { name, from, text, features, weight, limit } of FONTS) {
  const subset = await subsetFont(await readFile(require.resolve(from)), text, {
    targetFormat: 'woff2',
    noHinting: true,
    ...(features && { keepFeatures: features }),
    ...(weight && { variationAxes: { wght: weight } }),
  });
  await writeFile(new URL(`${name}.woff2`, OUT), subset);
  const over = subset.length > limit;
  failed ||= over;
  console.log(`${name}.woff2: ${subset.length} bytes${over ? `, over its limit of ${limit}` : ''}`);
}
if (failed) process.exitCode = 1;
