import {
  exposureIn,
  worldsOf,
  type Item,
  type Mode,
  type Placement,
  type Power,
  type Term,
  type World,
} from '../../model/index.ts';
import { because, type ReasonWords } from './because.ts';
import { verdictIn, type Checkable } from './check.ts';
import type { Words } from './words.ts';

/*
 * What follows if a word is not true that a verdict takes. Loaded when somebody asks for it: no page waits for it.
 */

export { TURNED, turned } from '../../model/protocols/turned.ts';

/** A verdict as it would be if the word were not true, with all that is needed to check it. */
export type Then = Pick<Checkable, 'verdict' | 'attack' | 'reasons' | 'worlds' | 'wanted'>;

/** What it takes to tell it. */
type WordsThen = Words & ReasonWords & { model: { powers?: Readonly<Partial<Record<Power, string>>> | undefined } };

/**
 * What some powers yield of an item in a way of sending that was turned round.
 * @throws where this way of sending has no such item: nobody's word was taken for it then
 */
export function thenIn(words: WordsThen, mode: Mode, item: Item, placement: Placement, powers: readonly Power[]): Then {
  const worlds: readonly World[] = worldsOf(mode, placement, powers);
  const wanted: Term | undefined = worlds[0]?.narration.items[item];
  if (!wanted) throw new Error(`${mode.id} has no ${item}`);
  const exposure = exposureIn(worlds, item);
  const reasons = because(words, mode.id, wanted, exposure);
  return { ...verdictIn(words.model.powers ?? {}, exposure), reasons, worlds, wanted };
}
