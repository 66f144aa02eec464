import { realise, seededRandom, slowTermsOf, systemRandom, type Realisation, type Texts } from '../../cipher/index.ts';
import type { Narration } from '../../model/index.ts';
import { SEED } from './seed.ts';
import { inSlices } from './slices.ts';

/**
 * The keys that an exhibit's runs are carried out with, and the reader's message in them. What is slow, the curves and
 * the powers, is worked out a few milliseconds at a time, so that a slow phone answers in between; what is shown stays as
 * it was until all of it is there.
 */
export class RealKeys {
  /** What stands in the reader's field. */
  message: string = $state('');
  /** True once the keys were asked for in this page. */
  fresh = $state(false);
  #written: string = $state('');
  #drawn: Realisation = $state.raw(realise(seededRandom(SEED)));
  /** Everything in bytes, with keys and message that belong together. */
  readonly realisation: Realisation = $derived.by(() => this.#drawn.withTexts(this.#textsOf(this.#written)));
  /** Drawn ahead of time, so that the first typed letter need not wait for them. */
  #next: Realisation | undefined;
  #drawing: (() => void) | undefined;

  readonly #textsOf: (message: string) => Texts;
  readonly #runs: () => readonly Narration[];
  readonly #served = this.#drawn;
  readonly #sample: string;
  /** Which runs are ready under which keys. */
  readonly #ready = new WeakMap<Realisation, WeakSet<Narration>>();

  /**
   * @param sample the message that the page is served with
   * @param textsOf the words of each text, for a message
   * @param runs those that are shown at the moment
   */
  constructor(sample: string, textsOf: (message: string) => Texts, runs: () => readonly Narration[]) {
    this.message = this.#written = this.#sample = sample;
    this.#textsOf = textsOf;
    this.#runs = runs;
  }

  /** True as long as what is shown has the keys and the words of the page as it was served. */
  get asServed(): boolean {
    return this.#drawn === this.#served && this.#written === this.#sample;
  }

  /** Puts the reader's message in place of the sample. The first time, the keys are drawn anew as well. */
  write(message: string): void {
    this.message = message;
    if (!this.fresh) this.draw();
    else if (!this.#drawing) this.#written = message;
  }

  /** Draws every key anew from the browser's own randomness. */
  draw(): void {
    this.fresh = true;
    this.#drawing?.();
    const next = this.#next ?? realise(systemRandom);
    this.#next = realise(systemRandom);
    const begin = (): void => {
      const runs = this.#runs();
      let done = false;
      const giveUp = this.#prepare(runs, next, () => {
        done = true;
        // Others are shown by now.
        if (this.#runs().some((run) => !runs.includes(run))) return begin();
        this.#drawing = undefined;
        this.#drawn = next;
        this.#written = this.message;
      });
      if (!done) this.#drawing = giveUp;
    };
    // After the letter stands in its field.
    const waiting = setTimeout(begin);
    this.#drawing = () => clearTimeout(waiting);
  }

  /** Calls back when all that is slow in these runs is there: at once if it is. Returns what gives it up. */
  whenReady(runs: readonly Narration[], then: () => void): () => void {
    return this.#prepare(runs, this.#drawn, then);
  }

  /** To be gone through while the page is idle: the slow terms of what is shown, under keys for when the reader writes, then of all runs. */
  *ahead(runs: Iterable<Narration>): Generator {
    yield* this.#slow(this.#runs(), (this.#next ??= realise(systemRandom)));
    for (const run of runs) for (const drawn of [this.#drawn, this.#next]) yield* this.#slow([run], drawn);
  }

  #prepare(runs: readonly Narration[], drawn: Realisation, then: () => void): () => void {
    const ready = this.#ready.get(drawn);
    if (runs.every((run) => ready?.has(run))) {
      then();
      return () => undefined;
    }
    const slow = this.#slow(runs, drawn);
    return inSlices(
      (function* () {
        yield* slow;
        then();
      })(),
    );
  }

  *#slow(runs: readonly Narration[], drawn: Realisation): Generator {
    const ready = this.#ready.get(drawn) ?? new WeakSet<Narration>();
    this.#ready.set(drawn, ready);
    for (const run of runs) {
      if (ready.has(run)) continue;
      for (const term of slowTermsOf([run])) yield drawn.bytes(term);
      ready.add(run);
    }
  }
}
