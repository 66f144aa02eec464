import type { MdastNode, MdastPluginDefinition } from 'satteri';
import { parse } from 'yaml';
import { partsOf } from '../schemas/frontmatter.ts';
import type { PlannedStep } from '../schemas/lesson.ts';
import { blocksOf } from '../text/blocks.ts';
import { wordsIn } from '../text/words.ts';
import type { ChapterFile } from './chapter-file.ts';
import { leave } from './leave.ts';
import { attribute, childrenOf, isComponent, type JsxElement, walk, withAttributes, words } from './tree.ts';

/** How fast a teacher speaks to a class, in words a minute, and how long a press takes with a look at what it did, in seconds. */
const SPOKEN = 120;
const PRESS = 10;

/**
 * Works out a lesson's plan and leaves it for its pages, as `plan`.
 * @throws naming the lesson's file, for a slide without minutes or with too few for its notes and presses, for a sum that is
 * not the lesson's, and for a situation that comes twice
 */
export function planLesson(file: ChapterFile): MdastPluginDefinition {
  return {
    name: 'plan-lesson',
    before(root, context) {
      const { minutes } = parse(partsOf(file.whole, file.path).yaml) as { minutes: number };
      const faults = problemsOfPlan(root, minutes);
      if (faults.length > 0) throw new Error(faults.map((fault) => `${file.path}:1: ${fault}`).join('\n'));
      leave(context, { plan: planOf(root) });
      const children = childrenOf(root).map((node) => {
        if (isComponent(node, 'Slide'))
          return withAttributes(node, { seconds: String(planOf(within(node))[0]?.seconds) });
        return isComponent(node, 'Quiz') ? withMinutes(node) : node;
      });
      context.replaceNode(root, within(...(children as MdastNode[])));
    },
  };
}

const within = (...children: MdastNode[]): MdastNode & { type: 'root' } => ({ type: 'root', children }) as never;

const isAsked = (node: MdastNode): node is MdastNode & JsxElement =>
  isComponent(node, 'Question') || isComponent(node, 'Grid');

/** Questions with an equal part each of their quiz's minutes. */
function withMinutes(quiz: JsxElement): JsxElement {
  const children = childrenOf(quiz as MdastNode);
  const questions = children.filter(isAsked);
  const each = { minutes: String(minutesOf(quiz) / questions.length) };
  const given = children.map((child) => (isAsked(child) ? withAttributes(child, each) : child));
  return { ...quiz, children: given } as JsxElement;
}

/** The steps of a lesson, in order: its slides, and its questions as one. */
export function planOf(root: MdastNode): PlannedStep[] {
  return childrenOf(root).flatMap((node): PlannedStep[] => {
    if (isComponent(node, 'Slide')) {
      const presses = Math.max(0, words(attribute(node, 'steps')).length - 1);
      const exhibit = attribute(node, 'exhibit');
      return [
        {
          title: attribute(node, 'title') ?? '',
          minutes: minutesOf(node),
          ...(exhibit !== undefined && { exhibit }),
          presses,
          seconds: Math.round((60 * spokenIn(node)) / SPOKEN + PRESS * presses),
        },
      ];
    }
    if (!isComponent(node, 'Quiz')) return [];
    // Each question is shown, voted on, and answered at the second press.
    const questions = childrenOf(node as MdastNode).filter(isAsked);
    return [{ title: '', minutes: minutesOf(node), presses: questions.length, seconds: questions.length * 2 * PRESS }];
  });
}

/** What is wrong with a lesson that is to take so many minutes. */
export function problemsOfPlan(root: MdastNode, minutes: number): string[] {
  const plan = planOf(root);
  const sum = plan.reduce((total, step) => total + step.minutes, 0);
  const shown = situationsIn(root);
  return [
    ...plan
      .filter((step) => Number.isNaN(step.minutes))
      .map(({ title }) => `${nameOf(title)} needs minutes="…": how long it is to take`),
    ...plan
      .filter((step) => step.seconds > 60 * step.minutes)
      .map(
        ({ title, seconds, minutes: planned }) =>
          `${nameOf(title)} has ${planned} minutes, and its notes and presses alone take ${seconds} seconds`,
      ),
    ...(Math.abs(sum - minutes) > Math.min(2, minutes / 10)
      ? [`the slides take ${sum} minutes together, and the lesson is to take ${minutes}`]
      : []),
    ...[...new Set(shown)]
      .filter((situation) => shown.indexOf(situation) !== shown.lastIndexOf(situation))
      .map((situation) => `the situation ${situation} comes twice: show something else, or leave it out`),
  ];
}

const nameOf = (title: string): string => (title === '' ? 'the <Quiz>' : `the slide "${title}"`);

/** A span without a number is none: `Number('')` would be 0. */
const minutesOf = (node: JsxElement): number => Number.parseFloat(attribute(node, 'minutes') ?? '');

const spokenIn = (slide: JsxElement): number =>
  childrenOf(slide as MdastNode)
    .filter((child) => isComponent(child, 'Notes'))
    .flatMap((notes) => blocksOf(notes))
    .reduce((sum, { text }) => sum + wordsIn(text).length, 0);

/** Every situation that the clicker comes through, as `exhibit/scenario`. */
function situationsIn(root: MdastNode): string[] {
  const found: string[] = [];
  walk(root, (node) => {
    if (isComponent(node, 'Slide'))
      found.push(...words(attribute(node, 'steps')).map((step) => `${attribute(node, 'exhibit')}/${step}`));
  });
  return found;
}
