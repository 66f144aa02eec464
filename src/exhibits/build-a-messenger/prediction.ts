import type { Item } from '../../model/index.ts';
import { reasonsFor, type ExhibitWords } from './describe.ts';
import { params } from './params.ts';
import { cellsOf } from './view.ts';

/** The scenario to which the reveal moves, and which is asked about. */
export const PREDICTED = 'keys-at-ends';

const ASKED: readonly Item[] = ['stored-text', 'who-talks-to-whom', 'contacts'];

/** What is asked of one changed choice. The answers are the model's. */
export function subjectsOf(words: ExhibitWords): { id: string; name: string; answer: string; why: string }[] {
  const state = params.inScenario(PREDICTED);
  return cellsOf(state)
    .filter(({ item }) => ASKED.includes(item))
    .map((cell) => ({
      id: cell.item,
      name: words.model.items[cell.item],
      answer: cell.exposure.verdict === 'readable' ? 'opens' : 'closed',
      why: reasonsFor(words, state, cell)
        .map(({ text }) => text)
        .join(' '),
    }));
}
