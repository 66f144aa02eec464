import { addHand, type Hands, handsFor, NO_HANDS } from '../../drawing/hands/hands.ts';
import { isHidden } from './lock.ts';

/**
 * What the reader expects, said in the picture at the places where the answers will stand. Nothing waits for it: the
 * first act reveals, whether anything was said or not. Remembered nowhere; hands of a class, by its slides, until their
 * window closes.
 */
export class Guess<Place extends string = string, Option extends string = string> {
  /** The places that are asked about, in order. */
  readonly places: readonly Place[];
  #asking: boolean = $state(false);
  readonly #said: Partial<Record<Place, Option>> = $state({});
  /** In a class, the hands that were counted. */
  #counted: Partial<Record<Place, Hands>> = $state.raw({});

  /** @param asking whether there is something to be asked: the exhibit opens in the state before the one asked about */
  constructor(places: readonly Place[], asking = true) {
    this.places = places;
    this.#asking = asking;
  }

  /** True until the first act. As long as it is, no answer may stand anywhere: not in a picture, a table or an alternative. */
  get asking(): boolean {
    return this.#asking;
  }
  /** An address that leaves the question out is not asked again. */
  set asking(asking: boolean) {
    this.#asking = asking && !isHidden('guess');
  }
  /** True once every place has its guess. */
  get complete(): boolean {
    return this.places.every((place) => this.#said[place] !== undefined);
  }
  /** What was said of a place, if anything. */
  said(place: Place): Option | undefined {
    return this.#said[place];
  }
  /** Says, or says otherwise, as long as it is asked. */
  say(place: Place, option: Option): void {
    if (this.asking) this.#said[place] = option;
  }
  /** Counts one more hand of a class for an option. */
  count(place: Place, option: Option): void {
    if (this.asking) this.hear(place, addHand(this.counted(place), option, 1));
  }
  /** Takes one hand for an option back. */
  uncount(place: Place, option: Option): void {
    this.hear(place, addHand(this.counted(place), option, -1));
  }
  /** All that was counted for a place. */
  counted(place: Place): Hands {
    return this.#counted[place] ?? NO_HANDS;
  }
  /** Takes what was counted before a reload, or in another window. */
  hear(place: Place, hands: Hands): void {
    this.#counted = { ...this.#counted, [place]: hands };
  }
  /** How many hands were counted for a place, or for one of its options. */
  hands(place: Place, option?: Option): number {
    return handsFor(this.counted(place), option);
  }
  /** What a class has named for a place, in the order in which it was first said: nothing moves under a finger. */
  named(place: Place): Option[] {
    return this.counted(place).flatMap(([option, hands]) => (hands > 0 ? [option as Option] : []));
  }
  /** The act itself: from here on the answers stand. */
  reveal(): void {
    this.asking = false;
  }
}
