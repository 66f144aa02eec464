import { isHidden } from './lock.ts';

/**
 * What the reader expects, said in the picture at the places where the answers will stand. Nothing waits for it: the
 * first act reveals, whether anything was said or not. Remembered nowhere.
 */
export class Guess<Place extends string = string, Option extends string = string> {
  /** The places that are asked about, in order. */
  readonly places: readonly Place[];
  #asking: boolean = $state(false);
  readonly #said: Partial<Record<Place, Option>> = $state({});
  /** In a class, each hand that was counted. */
  readonly #hands: Partial<Record<Place, Option[]>> = $state({});

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
    if (this.asking) this.#hands[place] = [...(this.#hands[place] ?? []), option];
  }
  /** Takes one hand for an option back. */
  uncount(place: Place, option: Option): void {
    const all = this.#hands[place] ?? [];
    const last = all.lastIndexOf(option);
    this.#hands[place] = all.filter((_, index) => index !== last);
  }
  /** How many hands were counted for a place, or for one of its options. */
  hands(place: Place, option?: Option): number {
    const all = this.#hands[place] ?? [];
    return option === undefined ? all.length : all.filter((one) => one === option).length;
  }
  /** What a class has named for a place, in the order in which it was first said: nothing moves under a finger. */
  named(place: Place): Option[] {
    const all = this.#hands[place] ?? [];
    return all.filter((option, index) => all.indexOf(option) === index);
  }
  /** The act itself: from here on the answers stand. */
  reveal(): void {
    this.asking = false;
  }
}
