import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { filesIn } from '../text/content.ts';
import { readFileSync } from 'node:fs';
import { numberQuestions } from './quiz.ts';
import { shuffleChoices } from './shuffle-choices.ts';

const question =
  '<Question ask="Which?">\n<Choice>One</Choice>\n<Choice right>Two</Choice>\n<Choice>Three</Choice>\n<Because>So.</Because>\n</Question>';

const answersIn = async (text: string, id: string): Promise<number[]> => {
  const { code } = await mdxToJs(text, { mdastPlugins: [shuffleChoices(id), numberQuestions()] });
  return [...code.matchAll(/\bright: "(\d+)"/g)].map(([, right]) => Number(right));
};

it('moves the right choice on from question to question, the same for the same name', async () => {
  const quiz = `<Quiz>\n\n${question}\n\n${question}\n\n${question}\n\n</Quiz>`;
  const [first = 0, second, third] = await answersIn(quiz, 'the-order');
  expect(new Set([first, second, third]).size).toBe(3);
  expect(await answersIn(quiz, 'the-order')).toEqual([first, second, third]);
});

it('leaves no letter that is right half of the time', async () => {
  const files = filesIn('content/chapters/en', '.mdx');
  const all = (
    await Promise.all(
      files.map((file) =>
        answersIn(readFileSync(file, 'utf8').replace(/^---[^]*?\n---\n/, ''), file.replace(/^.*\/|\.mdx$/g, '')),
      ),
    )
  ).flat();
  expect(all.length).toBeGreaterThan(25);
  for (const place of [1, 2, 3]) expect(all.filter((one) => one === place).length).toBeLessThan(all.length / 2);
});
