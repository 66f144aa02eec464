import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { answersOf, readGrid } from './grid.ts';
import { problemsOfQuizzes } from './quiz.ts';
import { isComponent, type JsxElement, walk } from './tree.ts';

const QUESTION =
  '<Question ask="Which?">\n<Choice why="No.">One</Choice>\n<Choice right>Two</Choice>\n<Because>So.</Because>\n</Question>';
const GRID = '<Grid ask="Who?" who="lines phone" item="stored-text" modes="sms whatsapp-direct" />';
const quiz = (grid: string): string => `<Quiz>\n\n${QUESTION}\n\n${grid}\n\n</Quiz>`;
const problems = (text: string): string[] =>
  problemsOfQuizzes(mdxToMdast(text, { position: true })).map(({ message }) => message);
function gridIn(text: string): JsxElement {
  let found: JsxElement | undefined;
  walk(mdxToMdast(text), (node) => {
    if (isComponent(node, 'Grid')) found = node;
  });
  if (!found) throw new Error('no grid');
  return found;
}

describe('a grid', () => {
  it('stands in a quiz like a question, and is answered by the model', () => {
    expect(problems(quiz(GRID))).toEqual([]);
    const read = readGrid(gridIn(GRID));
    if (!('grid' in read)) throw new Error(read.problems.join());
    expect(answersOf(read.grid)).toEqual(['readable', 'sealed', 'readable', 'readable']);
  });

  it('names only what the sheets have', () => {
    expect(problems(quiz(GRID.replace('lines', 'everybody')))).toEqual([expect.stringMatching(/in who "everybody"/)]);
    expect(problems(quiz(GRID.replace('sms', 'fax')))).toEqual([expect.stringMatching(/in modes "fax"/)]);
    expect(problems(GRID)).toEqual(['<Grid> must stand directly in a <Quiz>']);
  });
});
