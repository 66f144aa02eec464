import type { Formats } from '../../cipher/format.ts';
import type { Random, Realisation, Texts } from '../../cipher/index.ts';
import { slowTermsOf } from '../../cipher/warm-up.ts';
import type { Narration } from '../../model/index.ts';
import type { Ciphers, LateFormats } from './late-ciphers.ts';
import { SEED } from './seed.ts';
import { inSlices } from './slices.ts';
import { whenIdle, whenIdleOnce } from './when-idle.ts';

/**
 * The keys that an exhibit's runs are carried out with, and the reader's message in them. The ciphers are asked for when
 * they are first needed: until then what is shown came with the page. What is slow, the curves and the powers, is worked
 * out a few milliseconds at a time, so that a slow phone answers in between; what is shown stays as it was until all of it
 * is there.
 */
export class RealKeys<Work extends Ciphers> {
  /** What stands in the reader's field. */
  message: string = $state('');
  /** True once the keys were asked for in this page. */
  fresh = $state(false);
  #written: string = $state('');
  #drawn: Realisation | undefined = $state.raw();
  /** True once other keys than those of the page as it was served are in use. */
  #redrawn = $state(false);
  /** Everything in bytes, with keys and message that belong together. Undefined as long as there are no ciphers. */
  readonly realisation: Realisation | undefined = $derived.by(() =>
    this.#drawn?.withTexts(this.#textsOf(this.#written)),
  );
  /** Drawn ahead of time, so that the first typed letter need not wait for them. */
  #next: Realisation | undefined;
  #drawing: (() => void) | undefined;
  /** Called when nothing is being drawn any more. */
  #waiting: (() => void)[] = [];
  /** The ciphers, once they are there. */
  #work: Work | undefined;
  /** What the modes here need besides the usual formats. */
  #formats: Formats | undefined;
  #coming: Promise<Work> | undefined;

  readonly #textsOf: (message: string) => Texts;
  readonly #runs: () => readonly Narration[];
  readonly #load: () => Promise<Work>;
  readonly #sample: string;
  readonly #onlost: (again: () => void) => void;
  readonly #lateFormats: LateFormats | undefined;
  /** Which runs are ready under which keys. */
  readonly #ready = new WeakMap<Realisation, WeakSet<Narration>>();

  /**
   * @param sample the message that the page is served with
   * @param textsOf the words of each text, for a message
   * @param runs those that are shown at the moment
   * @param load asks for the file with the exhibit's ciphers
   * @param onlost called when the reader needs the ciphers, and they cannot be had; `again` asks for them once more
   * @param formats where other formats occur than the usual ones
   */
  constructor(
    sample: string,
    textsOf: (message: string) => Texts,
    runs: () => readonly Narration[],
    load: () => Promise<Work>,
    onlost: (again: () => void) => void,
    formats?: LateFormats,
  ) {
    this.message = this.#written = this.#sample = sample;
    this.#textsOf = textsOf;
    this.#runs = runs;
    this.#load = load;
    this.#onlost = onlost;
    this.#lateFormats = formats;
  }

  /** True as long as what is shown has the keys and the words of the page as it was served. */
  get asServed(): boolean {
    return !this.#redrawn && this.#written === this.#sample;
  }

  /** Whether there are ciphers: until then nothing but what came with the page has bytes. */
  get here(): boolean {
    return this.#drawn !== undefined;
  }

  /**
   * Asks for the ciphers; after it {@link realisation} is there.
   * @throws (the promise) when they cannot be had now: asked again, it asks again
   */
  come(): Promise<Work> {
    this.#coming ??= Promise.all([this.#load(), this.#lateFormats?.()]).then(
      ([work, formats]) => {
        this.#work = work;
        this.#formats = formats;
        this.#drawn = this.#realised(work, work.seededRandom(SEED));
        return work;
      },
      (error: unknown) => {
        this.#coming = undefined;
        throw error;
      },
    );
    return this.#coming;
  }

  /**
   * Asks for the ciphers, and waits until keys and words are those of what the reader did last: a message that was just
   * typed is in the bytes a moment later.
   * @throws (the promise) when the ciphers cannot be had now
   */
  async settled(): Promise<void> {
    await this.come();
    if (this.#drawing) await new Promise<void>((then) => this.#waiting.push(then));
  }

  /** What the ciphers make of the keys in use. Undefined as long as there are none. */
  of<Result>(use: (work: Work, realisation: Realisation) => Result): Result | undefined {
    const { realisation } = this;
    return this.#work && realisation && use(this.#work, realisation);
  }

  /** Puts the reader's message in place of the sample. The first time, the keys are drawn anew as well. */
  write(message: string): void {
    this.message = message;
    if (!this.fresh) this.draw();
    else if (!this.#drawing) this.#written = message;
  }

  /** Draws every key anew from the browser's own randomness. Without ciphers the page stays as it was served. */
  draw(): void {
    this.fresh = true;
    this.#drawing?.();
    const coming = this.come();
    this.#drawing = after(coming, (work) => this.#redraw(work));
    coming.catch(() => {
      this.fresh = false;
      this.#atRest();
      this.#onlost(() => this.draw());
    });
  }

  #realised({ realise }: Work, random: Random): Realisation {
    return realise(random, {}, this.#formats);
  }

  #redraw(work: Work): () => void {
    const next = this.#next ?? this.#realised(work, work.systemRandom);
    this.#next = this.#realised(work, work.systemRandom);
    let giveUp = (): void => clearTimeout(waiting);
    const begin = (): void => {
      const runs = this.#runs();
      giveUp = this.#prepare(runs, next, () => {
        // Others are shown by now.
        if (this.#runs().some((run) => !runs.includes(run))) return begin();
        this.#drawn = next;
        this.#redrawn = true;
        this.#written = this.message;
        this.#atRest();
      });
    };
    // After the letter stands in its field.
    const waiting = setTimeout(begin);
    return () => giveUp();
  }

  #atRest(): void {
    this.#drawing = undefined;
    for (const then of this.#waiting.splice(0)) then();
  }

  /**
   * Calls back when all that is slow in these runs is there: at once if it is, never if there are no ciphers. Returns what
   * gives it up.
   */
  whenReady(runs: readonly Narration[], then: () => void): () => void {
    const prepare = (drawn: Realisation): (() => void) => this.#prepare(runs, drawn, then);
    if (this.#drawn) return prepare(this.#drawn);
    return after(
      this.come(),
      () => (this.#drawn ? prepare(this.#drawn) : () => undefined),
      () => this.#onlost(() => void this.whenReady(runs, then)),
    );
  }

  /** Asks for the ciphers, and goes through some work with them, both while the page is idle. Returns what gives it up. */
  whenIdle(steps: () => Iterator<unknown>): () => void {
    const idle = new Promise<void>((come) => whenIdleOnce(come));
    return after(
      idle.then(() => this.come()),
      () => whenIdle(steps()),
    );
  }

  /** To be gone through while the page is idle: the slow terms of what is shown, under keys for when the reader writes, then of all runs. */
  *ahead(runs: Iterable<Narration>): Generator {
    const [work, drawn] = [this.#work, this.#drawn];
    if (!work || !drawn) return;
    yield* this.#slow(this.#runs(), (this.#next ??= this.#realised(work, work.systemRandom)));
    for (const run of runs) for (const keys of [drawn, this.#next]) yield* this.#slow([run], keys);
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

/** Begins something with what is promised, unless it is given up before. Of a promise that fails nothing comes but `failed`. */
function after<Value>(
  promise: Promise<Value>,
  begin: (value: Value) => () => void,
  failed: () => void = () => undefined,
): () => void {
  let giveUp: (() => void) | undefined;
  let given = false;
  promise.then(
    (value) => {
      if (!given) giveUp = begin(value);
    },
    () => {
      if (!given) failed();
    },
  );
  return () => {
    given = true;
    giveUp?.();
  };
}
