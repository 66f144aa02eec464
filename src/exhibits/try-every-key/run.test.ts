import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../cipher/random.ts';
import { REFERENCE_RATE } from './reference.ts';
import { rateOf, Run, speedOf } from './run.ts';
import { inSlices, type Order, type Report, type Searcher } from './searching.ts';

const random = seededRandom('run');
/** A searcher that does nothing by itself. */
class Hand {
  orders: Order[] = [];
  ended = 0;
  #onreport: (report: Report) => void = () => undefined;
  readonly search: Searcher = (order, onreport) => {
    this.orders.push(order);
    this.#onreport = onreport;
    return () => (this.ended += 1);
  };
  report(report: Partial<Report>): void {
    this.#onreport({ tried: 0, ms: 0, done: false, ...report });
  }
}
const made = (search: Searcher, bits = 8): Run => new Run('words', bits, search, seededRandom('first'), random);

describe('a run', () => {
  it('finds the key of what was typed, and shows what the key opened', async () => {
    const run = made(inSlices, 10);
    run.renew('typed by the reader');
    const found = new Promise<void>((resolve) => (run.onchange = ({ phase }) => phase === 'found' && resolve()));
    run.begin();
    expect(run.now.phase).toBe('running');
    await found;
    expect(run.now).toMatchObject({ phase: 'found', opened: 'typed by the reader' });
    expect(run.now.tried).toBeGreaterThan(0);
    expect(run.now.tried).toBeLessThanOrEqual(1024);
  });

  it('searches for a key that was drawn for it, never for the one that the page was served with', () => {
    const hand = new Hand();
    const run = made(hand.search);
    const { seed } = run.now.sealed;
    expect(made(hand.search).now.sealed.seed).toEqual(seed);
    run.begin();
    expect(run.now.sealed.seed).not.toEqual(seed);
    const first = run.now.sealed.seed;
    hand.report({ seed: first, tried: 3, ms: 1 });
    expect(run.now.phase).toBe('found');
    run.begin();
    expect(run.now.sealed.seed).not.toEqual(first);
    expect(run.now).toMatchObject({ phase: 'running', tried: 0, opened: undefined });
  });

  it('stops, and goes on with the same key from the same place', () => {
    const hand = new Hand();
    const run = made(hand.search, 24);
    run.begin();
    hand.report({ tried: 5000, ms: 400 });
    run.stop();
    expect(hand.ended).toBe(1);
    expect(run.now.phase).toBe('stopped');
    run.begin();
    expect(hand.orders[1]).toEqual({ ...hand.orders[0], tried: 5000, ms: 400 });
  });

  it('takes a key for found only when it opens the message, and searches on behind any other', () => {
    const hand = new Hand();
    const run = made(hand.search, 24);
    run.begin();
    hand.report({ seed: random(32), tried: 7, ms: 1 });
    expect(run.now.phase).toBe('running');
    expect(run.now.opened).toBeUndefined();
    expect(hand.orders.at(-1)).toMatchObject({ tried: 7 });
  });

  it('gives up when other words are typed or another number of bits is missing', () => {
    const hand = new Hand();
    const run = made(hand.search);
    run.begin();
    hand.report({ tried: 9, ms: 1 });
    run.reset(16);
    expect(run.now).toMatchObject({ phase: 'ready', tried: 0 });
    run.begin();
    expect(hand.orders.at(-1)?.task.bits).toBe(16);
    run.renew('others');
    expect(run.now.phase).toBe('ready');
    expect(hand.ended).toBe(2);
  });

  it('tells this machine’s speed after a run that was long enough, and a written figure until then', () => {
    const hand = new Hand();
    const run = made(hand.search, 24);
    expect(speedOf(run.now)).toEqual({ rate: REFERENCE_RATE, from: 'reference' });
    run.begin();
    hand.report({ tried: 1000, ms: 100 });
    run.stop();
    expect(rateOf(run.now)).toBeUndefined();
    expect(speedOf(run.now).from).toBe('reference');
    run.begin();
    hand.report({ tried: 20_000, ms: 500 });
    run.stop();
    expect(speedOf(run.now)).toEqual({ rate: 40_000, from: 'measured' });
    run.reset(8);
    expect(speedOf(run.now).rate).toBe(40_000);
  });
});
