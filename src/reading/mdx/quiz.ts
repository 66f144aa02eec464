import type { MdastNode, MdastPluginDefinition } from 'satteri';
import type { Problem } from './messages.ts';
import { readGrid, rowsOf } from './grid.ts';
import { leave } from './leave.ts';
import {
  attribute,
  childrenOf,
  isComponent,
  isJsx,
  type JsxElement,
  presence,
  walk,
  withAttributes,
  withValue,
} from './tree.ts';

/** How many a quiz or a question may have. */
const LIMITS = { questions: [2, 4], choices: [2, 4] } as const;

/** Whatever of a quiz stands elsewhere than it should, or is too few or too many. */
export function problemsOfQuizzes(root: MdastNode): Problem[] {
  const problems: Problem[] = [];
  const say = (node: MdastNode, message: string) => problems.push({ line: node.position?.start.line ?? 1, message });

  walk(root, (node, inside) => {
    if (!isJsx(node)) return;
    const parent = inside.at(-1);
    const place = PLACES[node.name ?? ''];
    if (place !== undefined && parent !== place) say(node, `<${node.name}> must stand directly in a <${place}>`);
    if (node.name === 'Quiz' && inside.length > 0) say(node, '<Quiz> must stand by itself, outside of every component');
    if (node.name === 'Quiz') {
      stray(node, ['Question', 'Grid']).forEach((each) => say(each, 'a <Quiz> holds <Question>s and <Grid>s only'));
      const questions = [...partsOf(node, 'Question'), ...partsOf(node, 'Grid')];
      if (isOutside(questions.length, LIMITS.questions))
        say(node, `<Quiz> has ${questions.length} questions: expected ${LIMITS.questions.join(' to ')}`);
    }
    if (node.name === 'Question') problemsOfQuestion(node).forEach((message) => say(node, message));
    const read = node.name === 'Grid' ? readGrid(node) : undefined;
    if (read && 'problems' in read) read.problems.forEach((message) => say(node, message));
  });

  const tops = childrenOf(root);
  const [first, second] = tops.filter((node) => isComponent(node, 'Quiz'));
  if (second) say(second, 'a chapter has one <Quiz>');
  const after = tops.slice(first ? tops.indexOf(first) + 1 : tops.length).find(isProse);
  if (after) say(after, 'a <Quiz> stands at the end of its chapter: only slides may follow it');
  return problems;
}

const PLACES: Partial<Record<string, string>> = {
  Question: 'Quiz',
  Grid: 'Quiz',
  Choice: 'Question',
  Because: 'Question',
};

function problemsOfQuestion(node: JsxElement): string[] {
  const choices = partsOf(node, 'Choice');
  const right = choices.filter((choice) => presence(choice, 'right') !== 'absent').length;
  const reasons = partsOf(node, 'Because').length;
  return [
    ...(stray(node, ['Choice', 'Because']).length > 0 ? ['<Question> holds <Choice>s and a <Because> only'] : []),
    ...(isOutside(choices.length, LIMITS.choices)
      ? [`<Question> has ${choices.length} choices: expected ${LIMITS.choices.join(' to ')}`]
      : []),
    ...(right !== 1 ? [`<Question> has ${right} right choices: expected one, <Choice right>`] : []),
    ...(choices.some((choice) => (presence(choice, 'right') !== 'absent') === (attribute(choice, 'why') !== undefined))
      ? ['each wrong <Choice> says why="…", for whoever chose it; the right one has the <Because>']
      : []),
    ...(reasons === 1 && !isComponent(node.children.at(-1) ?? node, 'Because')
      ? ['<Question> ends with its <Because>']
      : []),
    ...(reasons !== 1 ? [`<Question> has ${reasons} <Because>: expected one`] : []),
  ];
}

const isOutside = (count: number, [least, most]: readonly [number, number]): boolean => count < least || count > most;

/** The components called `name` directly in a node. */
const partsOf = (node: MdastNode, name: string): JsxElement[] =>
  childrenOf(node).filter((child): child is JsxElement & MdastNode => isComponent(child, name));

/** What stands directly in a node and is neither one of these components nor a comment. */
const stray = (node: MdastNode, names: readonly string[]): MdastNode[] =>
  childrenOf(node).filter((child) => !names.some((name) => isComponent(child, name)) && !isNothing(child));

const isNothing = (node: MdastNode): boolean =>
  node.type === 'mdxFlowExpression' || (node.type === 'text' && node.value.trim() === '');
const isProse = (node: MdastNode): boolean => !isNothing(node) && !isComponent(node, 'Slide');

/** Which of a question's choices is right, from 1. */
const rightOf = (question: MdastNode): number =>
  partsOf(question, 'Choice').findIndex((choice) => presence(choice, 'right') !== 'absent') + 1;

/**
 * Tells each `<Question>` its number and its right choice (`right="2"`), and each `<Choice>` the numbers of its question and
 * itself: the page names its buttons and its answers after them. A `<Grid>` gets its number and its rows, with the model's
 * answers. A choice is a line beside a button, so its words stand there without a paragraph.
 */
export function numberQuestions(): MdastPluginDefinition {
  return {
    name: 'number-questions',
    before(root, context) {
      let number = 0;
      walk(root, (node) => {
        if (isComponent(node, 'Quiz')) {
          leave(context, { hasQuiz: true });
        }
        if (isComponent(node, 'Grid')) {
          number += 1;
          const read = readGrid(node);
          const rows = 'grid' in read ? rowsOf(read.grid) : [];
          const numbered = withAttributes(node, { number: String(number) });
          context.replaceNode(node, withValue(numbered, 'rows', JSON.stringify(rows)) as MdastNode);
        }
        if (!isComponent(node, 'Question')) return;
        number += 1;
        const choices = partsOf(node, 'Choice');
        context.replaceNode(node, withAttributes(node, { number: String(number), right: String(rightOf(node)) }));
        choices.forEach((choice, index) => {
          const values = { question: String(number), number: String(index + 1) };
          context.replaceNode(choice, inLine(withAttributes(choice, values)));
        });
      });
    },
  };
}

/** A choice without the one paragraph that it may be written as. */
function inLine(choice: JsxElement): JsxElement {
  const [only, second] = choice.children;
  if (only?.type !== 'paragraph' || second) return choice;
  return { ...choice, children: only.children } as JsxElement;
}
