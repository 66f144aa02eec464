import { MediaQuery } from 'svelte/reactivity';

/**
 * Whether an exhibit is narrower than some `rem`: by its own width, as its container queries have it, and not by the
 * window's, so that script and styles never differ. Until that is measured the window's stands in.
 */
export class Narrow {
  /** In pixels: to be bound to the `clientWidth` of something that is as wide as the exhibit. */
  width = $state(0);
  readonly #rem: number;
  readonly #window: MediaQuery;

  constructor(rem: number) {
    this.#rem = rem;
    this.#window = new MediaQuery(`max-width: ${rem}rem`);
  }
  get current(): boolean {
    if (this.width === 0) return this.#window.current;
    return this.width < this.#rem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  }
}
