import { mdxToMdast, type MdastNode } from 'satteri';
import { attribute, childrenOf, isComponent, type JsxElement, presence, walk } from '../mdx/tree.ts';
import { curly } from '../schemas/typography.ts';
import { blocksOf } from '../text/blocks.ts';

/** A question as learning systems take it: plain text, one choice right. */
export interface BankedQuestion {
  /** Unique among all questions: `the-order-1`. */
  name: string;
  ask: string;
  /** Each wrong one with why it is wrong. */
  choices: readonly { text: string; right: boolean; why?: string }[];
  /** Why the right one is right. */
  because: string;
}

/** A box of a grid as a statement that is true or false. */
export interface BankedStatement {
  name: string;
  says: string;
  isTrue: boolean;
  /** What the model says of it. */
  because: string;
}

/** The questions of a chapter or a lesson. */
export interface BankedPart {
  title: string;
  questions: readonly BankedQuestion[];
  statements: readonly BankedStatement[];
}

/** The questions of a text, as it is written. */
export function questionsIn(body: string, id: string): BankedQuestion[] {
  const found: BankedQuestion[] = [];
  walk(mdxToMdast(body), (node) => {
    if (!isComponent(node, 'Question')) return;
    const parts = childrenOf(node);
    found.push({
      name: `${id}-${found.length + 1}`,
      ask: curly(attribute(node, 'ask') ?? ''),
      choices: parts.flatMap((part) => (isComponent(part, 'Choice') ? [choiceOf(part)] : [])),
      because: parts
        .filter((part) => isComponent(part, 'Because'))
        .map(plain)
        .join(' '),
    });
  });
  return found;
}

function choiceOf(part: JsxElement): BankedQuestion['choices'][number] {
  const why = attribute(part, 'why');
  return {
    text: plain(part),
    right: presence(part, 'right') !== 'absent',
    ...(why !== undefined && { why: curly(why) }),
  };
}

const plain = (node: object): string =>
  curly(
    blocksOf(node as MdastNode)
      .map(({ text }) => text.replace(/\s+/g, ' ').trim())
      .join(' '),
  );
