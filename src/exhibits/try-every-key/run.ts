import { systemRandom, type Random } from '../../cipher/random.ts';
import { REFERENCE_RATE } from './reference.ts';
import { drawStart, open, seal, taskOf, type Sealed } from './sealed.ts';
import type { Report, Searcher } from './searching.ts';

/** `ready`: nothing tried yet. `stopped`: by the reader, to go on from there. */
export type Phase = 'ready' | 'running' | 'stopped' | 'found';

/** How things stand with one sealed message and the search for its key. */
export interface Standing {
  readonly phase: Phase;
  /** What the reader wants sealed. */
  readonly message: string;
  readonly sealed: Sealed;
  /** Keys tried, in so many milliseconds. */
  readonly tried: number;
  readonly ms: number;
  /** The candidate that comes next. */
  readonly candidate: number;
  /** What the found key opened: out of the sealed bytes, not out of what was typed. */
  readonly opened: string | undefined;
  /** Keys a second that this machine did, once a run was long enough to tell. */
  readonly measured: number | undefined;
}

/** Keys a second, and whether this machine did them or they are a figure written down. */
export interface Speed {
  readonly rate: number;
  readonly from: 'measured' | 'reference';
}

/** A shorter run says little about a machine's speed, in milliseconds. */
const LONG_ENOUGH = 300;

/** Keys a second of a run so far, if it is long enough. */
export const rateOf = ({ tried, ms }: Standing): number | undefined =>
  ms < LONG_ENOUGH ? undefined : (tried * 1000) / ms;

/** The speed with which the scale counts. */
export const speedOf = ({ measured }: Standing): Speed =>
  measured === undefined ? { rate: REFERENCE_RATE, from: 'reference' } : { rate: measured, from: 'measured' };

const NOTHING_TRIED = { phase: 'ready', tried: 0, ms: 0, candidate: 0, opened: undefined } as const;

/** Seals messages and has their keys searched for. */
export class Run {
  #now: Standing;
  #bits: number;
  /** The candidate that the search began with. */
  #start = 0;
  /** False as long as the key is the one with which the page was served, the same for everybody. */
  #fresh = false;
  #end = (): void => undefined;
  readonly #search: Searcher;
  readonly #random: Random;
  /** Called after each change of how things stand. */
  onchange: (now: Standing) => void = () => undefined;

  /** @param first where the key of the first message comes from, so that a page can be served with it */
  constructor(message: string, bits: number, search: Searcher, first: Random, random: Random = systemRandom) {
    this.#now = { ...NOTHING_TRIED, message, sealed: seal(message, first), measured: undefined };
    this.#bits = bits;
    this.#search = search;
    this.#random = random;
  }

  get now(): Standing {
    return this.#now;
  }

  /** Starts a search, or goes on with a stopped one. Every search from the start is for a key drawn for it. */
  begin(): void {
    const { phase } = this.#now;
    if (phase === 'running') return;
    if (phase === 'found' || !this.#fresh) this.renew();
    if (this.#now.phase === 'ready') this.#start = drawStart(this.#bits, this.#random);
    const { sealed, tried, ms } = this.#now;
    this.#change({ phase: 'running', candidate: this.#next(tried) });
    const order = { task: taskOf(sealed, this.#bits), start: this.#start, tried, ms };
    this.#end = this.#search(order, (report) => this.#take(report));
  }

  /** Stops the search, which can go on from here. */
  stop(): void {
    if (this.#now.phase !== 'running') return;
    this.#end();
    this.#change({ phase: 'stopped', ...this.#measured() });
  }

  /** Gives up the search and seals anew: other words, or the same under another key. A key seals one message only. */
  renew(message = this.#now.message): void {
    this.#end();
    this.#fresh = true;
    this.#change({ ...NOTHING_TRIED, message, sealed: seal(message, this.#random) });
  }

  /** Gives up the search; another number of bits is missing from now on. */
  reset(bits: number): void {
    this.#end();
    this.#bits = bits;
    this.#change(NOTHING_TRIED);
  }

  #take({ tried, ms, seed, done }: Report): void {
    this.#change({ tried, ms, candidate: this.#next(tried) });
    if (!seed && !done) return;
    this.#end();
    const opened = seed && open(seed, this.#now.sealed);
    if (opened !== undefined) {
      this.#change({ phase: 'found', opened, ...this.#measured() });
      return;
    }
    // The tag of a wrong key fitted, by one chance in 2^64: the search goes on behind it.
    this.#change({ phase: 'stopped' });
    if (!done) this.begin();
  }

  #next(tried: number): number {
    return (this.#start + tried) % 2 ** this.#bits;
  }
  #measured(): Pick<Standing, 'measured'> {
    return { measured: rateOf(this.#now) ?? this.#now.measured };
  }
  #change(part: Partial<Standing>): void {
    this.#now = { ...this.#now, ...part };
    this.onchange(this.#now);
  }
}
