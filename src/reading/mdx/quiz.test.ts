import { mdxToJs, mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { giveLanguage } from './give-language.ts';
import { numberQuestions, problemsOfQuizzes } from './quiz.ts';
import { termsMarkedAgain } from './terms.ts';

const inLines = (found: { line: number; message: string }[]): string[] =>
  found.map(({ line, message }) => `${line}: ${message}`);
const problems = (text: string): string[] => inLines(problemsOfQuizzes(mdxToMdast(text, { position: true })));

const QUESTION = `<Question ask="Which?">
<Choice why="Not so.">One</Choice>
<Choice right>Two</Choice>
<Because>So.</Because>
</Question>`;
const QUIZ = `<Quiz>\n\n${QUESTION}\n\n${QUESTION}\n\n</Quiz>`;

describe('a quiz', () => {
  it('is fine as it is meant', () => {
    expect(problems(`Text.\n\n${QUIZ}\n\n<Slide title="a">b</Slide>\n`)).toEqual([]);
  });

  it.each([
    ['no right choice', QUIZ.replace(' right', ''), '3: <Question> has 0 right choices: expected one, <Choice right>'],
    [
      'two',
      QUIZ.replace('<Choice why="Not so.">One', '<Choice right>One'),
      '3: <Question> has 2 right choices: expected one',
    ],
    [
      'one choice',
      QUIZ.replace('<Choice why="Not so.">One</Choice>\n', ''),
      '3: <Question> has 1 choices: expected 2 to 4',
    ],
    ['a wrong choice that says nothing', QUIZ.replace(' why="Not so."', ''), '3: each wrong <Choice> says why="…"'],
    ['no reason', QUIZ.replace('<Because>So.</Because>\n', ''), '3: <Question> has 0 <Because>: expected one'],
    [
      'other things',
      QUIZ.replace('<Choice why', 'Hm.\n\n<Choice why'),
      '3: <Question> holds <Choice>s and a <Because>',
    ],
    [
      'the reason first',
      QUIZ.replace('<Choice why', '<Because>So.</Because>\n<Choice why').replace(
        'Two</Choice>\n<Because>So.</Because>',
        'Two</Choice>',
      ),
      '3: <Question> ends with its <Because>',
    ],
    ['one question', `<Quiz>\n\n${QUESTION}\n\n</Quiz>`, '1: <Quiz> has 1 questions: expected 2 to 4'],
    ['text between', QUIZ.replace('<Quiz>\n', '<Quiz>\n\nText.\n'), '3: a <Quiz> holds <Question>s and <Grid>s only'],
    ['a second quiz', `${QUIZ}\n\n${QUIZ}`, '17: a chapter has one <Quiz>'],
    ['text after it', `${QUIZ}\n\nText.`, '17: a <Quiz> stands at the end of its chapter'],
    ['a question outside', QUESTION, '1: <Question> must stand directly in a <Quiz>'],
    ['a choice outside', '<Choice>a</Choice>', '1: <Choice> must stand directly in a <Question>'],
  ])('with %s is found', (_what, text, message) => {
    expect(problems(text)[0]).toContain(message);
  });

  it('is found within a slide', () => {
    expect(problems(`<Slide title="a">\n\n${QUIZ}\n\n</Slide>`)).toContainEqual(expect.stringContaining('by itself'));
  });

  it('keeps a choice in its line, however it is written', async () => {
    const { code } = await mdxToJs(QUIZ.replaceAll('>Two<', '>\n\nTwo *so*.\n\n<'), {
      mdastPlugins: [numberQuestions()],
    });
    expect(code.replace(/\s+/g, ' ')).toContain('children: [ "Two ", _jsx(_components.em, { children: "so" }), "." ]');
  });

  it('tells questions and choices their numbers, and which choice is right', async () => {
    const { code } = await mdxToJs(QUIZ, { mdastPlugins: [giveLanguage('fa'), numberQuestions()] });
    const plain = code.replace(/\s+/g, ' ');
    expect(plain).toContain('_jsxs(Quiz, { lang: "fa",');
    expect(plain).toContain('ask: "Which?", lang: "fa", number: "2", right: "2"');
    expect(plain).toContain('_jsx(Choice, { right: true, lang: "fa", question: "2", number: "2", children: "Two" })');
  });
});

describe('a term', () => {
  const again = (text: string): string[] => inLines(termsMarkedAgain(mdxToMdast(text, { position: true })));

  it('is marked once', () => {
    const text = 'A <Term id="key">key</Term>.\n\nA <Term id="vpn">VPN</Term>, a <Term id="key">key</Term>.';
    expect(again(text)).toEqual(['3: <Term> marks "key" again: mark a term at its first use only']);
  });

  it('does not count on a slide', () => {
    const text = '<Slide title="a"><Term id="key">key</Term></Slide>\n\nA <Term id="key">key</Term>.';
    expect(again(text)).toEqual([]);
  });
});
