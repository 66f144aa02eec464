import { readFileSync } from 'node:fs';
import { parse } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../text/content.ts';
import { type BankedPart, questionsIn } from './questions-in.ts';
import { gift, moodleXml } from './formats.ts';
import { statementsIn } from './statements-in.ts';

const bodyOf = (file: string): string => readFileSync(file, 'utf8').replace(/^---[^]*?\n---\n/, '');
const parts: BankedPart[] = ['content/chapters', 'content/lessons'].flatMap((folder) =>
  filesIn(folder, '.mdx').map((file) => ({
    title: file,
    questions: questionsIn(bodyOf(file), file.replace(/\W+/g, '-')),
    statements: statementsIn(bodyOf(file), file.replace(/\W+/g, '-'), file.includes('/fa/') ? 'fa' : 'en'),
  })),
);
const all = parts.flatMap(({ questions }) => questions);
const odd: BankedPart = {
  title: 'odd',
  questions: [
    {
      name: 'odd-1',
      ask: 'What is {this} = ~that#: a \\ or <b> & more?',
      choices: [
        { text: 'a = b', right: true },
        { text: '~c', right: false },
      ],
      because: '1: {2} #3',
    },
  ],
  statements: [],
};

describe('questions to take away', () => {
  it('are all there, each with one right choice and a reason', () => {
    expect(all.length).toBeGreaterThan(60);
    for (const { name, ask, choices, because } of all) {
      for (const { right, why } of choices) expect((why ?? '').length > 10, name).toBe(!right);
      expect(ask.length, name).toBeGreaterThan(10);
      expect(choices.filter(({ right }) => right).length, name).toBe(1);
      expect(because.length, name).toBeGreaterThan(20);
    }
  });

  it('are read by another’s parser of GIFT as they were written', () => {
    const read = parse(gift([...parts, odd])).filter((each) => each.type === 'MC');
    const written = [...all, ...odd.questions];
    expect(read.map(({ title }) => title)).toEqual(written.map(({ name }) => name));
    expect(read.map(({ stem }) => stem.text)).toEqual(written.map(({ ask }) => ask));
    expect(read.map(({ choices }) => choices.map(({ text, isCorrect }) => [text.text, isCorrect]))).toEqual(
      written.map(({ choices }) => choices.map(({ text, right }) => [text, right])),
    );
    expect(read.map(({ choices }) => choices.map(({ feedback }) => feedback?.text))).toEqual(
      written.map(({ choices }) => choices.map(({ why }) => why)),
    );
    expect(read.map(({ globalFeedback }) => globalFeedback?.text)).toEqual(written.map(({ because }) => because));
  });

  it('have the boxes of grids as statements, some true and some false in each language, read back the same', () => {
    const boxes = parts.flatMap(({ statements }) => statements);
    for (const lang of ['en', 'fa']) {
      const here = boxes.filter(({ name }) => name.includes(`-${lang}-`));
      expect(here.filter(({ isTrue }) => isTrue).length).toBeGreaterThan(5);
      expect(here.filter(({ isTrue }) => !isTrue).length).toBeGreaterThan(5);
    }
    const read = parse(gift(parts)).filter((each) => each.type === 'TF');
    expect(read.map(({ title, stem, isTrue }) => [title, stem.text, isTrue])).toEqual(
      boxes.map(({ name, says, isTrue }) => [name, says, isTrue]),
    );
    expect(moodleXml(parts, 'Site').match(/type="truefalse"/g)).toHaveLength(boxes.length);
  });

  it('have no bare sign in XML', () => {
    const xml = moodleXml([odd], 'Site');
    expect(xml).toContain('&lt;b&gt; &amp; more?');
    expect(xml.match(/<question type="multichoice">/g)).toHaveLength(1);
    expect(xml).toContain('<answer fraction="100" format="plain_text"><text>a = b</text></answer>');
  });
});
