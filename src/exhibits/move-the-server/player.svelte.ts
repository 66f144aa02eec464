import { prefersReducedMotion } from 'svelte/motion';
import { SCENES, type Scene } from './story.ts';

/** Plays the story scene by scene. With reduced motion each scene stands until the next is asked for. */
export class Player {
  /** The number of the scene that shows, from 0; undefined while nothing is played. */
  at: number | undefined = $state();
  /** Whether the next scene comes by itself. */
  running = $state(false);
  readonly scene: Scene | undefined = $derived.by(() => (this.at === undefined ? undefined : SCENES[this.at]));
  readonly #show: (scene: Scene) => void;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** @param show shows a scene and says its caption */
  constructor(show: (scene: Scene) => void) {
    this.#show = show;
  }
  play(): void {
    this.running = !prefersReducedMotion.current;
    this.#go(0);
  }
  /** Goes on by itself, or waits. */
  toggle(): void {
    this.running = !this.running;
    clearTimeout(this.#waiting);
    if (this.running) this.next();
  }
  next(): void {
    if (this.at !== undefined) this.#go(this.at + 1);
  }
  /** Leaves everything as it stands, to be taken over by hand. */
  stop(): void {
    clearTimeout(this.#waiting);
    this.at = undefined;
    this.running = false;
  }
  #go(at: number): void {
    clearTimeout(this.#waiting);
    const scene = SCENES[at];
    if (!scene) return this.stop();
    this.at = at;
    this.#show(scene);
    if (this.running) this.#waiting = setTimeout(() => this.next(), scene.lasts);
  }
}
