import type { BankedPart } from './questions-in.ts';

/** The questions in Moodle's own format, with the reason as general feedback: https://docs.moodle.org/en/Moodle_XML_format. */
export function moodleXml(parts: readonly BankedPart[], site: string): string {
  const text = (words: string): string => `<text>${escaped(words)}</text>`;
  const questions = parts.flatMap(({ title, questions: all, statements }) => [
    `  <question type="category"><category>${text(`$course$/top/${site}/${title.replaceAll('/', '//')}`)}</category></question>`,
    ...all.map(({ name, ask, choices, because }) =>
      [
        '  <question type="multichoice">',
        `    <name>${text(name)}</name>`,
        `    <questiontext format="plain_text">${text(ask)}</questiontext>`,
        `    <generalfeedback format="plain_text">${text(because)}</generalfeedback>`,
        '    <defaultgrade>1</defaultgrade>',
        '    <single>true</single>',
        '    <shuffleanswers>true</shuffleanswers>',
        '    <answernumbering>abc</answernumbering>',
        ...choices.map(
          (choice) =>
            `    <answer fraction="${choice.right ? 100 : 0}" format="plain_text">${text(choice.text)}${
              choice.why === undefined ? '' : `<feedback format="plain_text">${text(choice.why)}</feedback>`
            }</answer>`,
        ),
        '  </question>',
      ].join('\n'),
    ),
    ...statements.map(({ name, says, isTrue, because }) =>
      [
        '  <question type="truefalse">',
        `    <name>${text(name)}</name>`,
        `    <questiontext format="plain_text">${text(says)}</questiontext>`,
        `    <generalfeedback format="plain_text">${text(because)}</generalfeedback>`,
        '    <defaultgrade>1</defaultgrade>',
        ...[true, false].map(
          (one) =>
            `    <answer fraction="${one === isTrue ? 100 : 0}" format="plain_text"><text>${one}</text></answer>`,
        ),
        '  </question>',
      ].join('\n'),
    ),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>\n`;
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The same as GIFT, which many learning systems take: https://docs.moodle.org/en/GIFT_format. */
export const gift = (parts: readonly BankedPart[]): string =>
  parts
    .flatMap(({ title, questions, statements }) => [
      `// ${title}`,
      ...questions.map(({ name, ask, choices, because }) =>
        [
          `::${kept(name)}::[plain]${kept(ask)} {`,
          ...choices.map(
            ({ text, right, why }) => `  ${right ? '=' : '~'}${kept(text)}${why === undefined ? '' : ` #${kept(why)}`}`,
          ),
          `  ####${kept(because)}`,
          '}',
        ].join('\n'),
      ),
      ...statements.map(
        ({ name, says, isTrue, because }) =>
          `::${kept(name)}::[plain]${kept(says)} {${isTrue ? 'TRUE' : 'FALSE'}####${kept(because)}}`,
      ),
    ])
    .join('\n\n')
    .concat('\n');

/** Signs that mean something in GIFT, kept as they are. */
const kept = (words: string): string => words.replace(/[~=#{}:\\]/g, (sign) => `\\${sign}`);
