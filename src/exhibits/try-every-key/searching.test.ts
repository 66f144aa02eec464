import { describe, expect, it, vi } from 'vitest';
import { seededRandom } from '../../cipher/random.ts';
import { seal, taskOf } from './sealed.ts';
import { inSlices, inWorker, searching, type Order, type Report } from './searching.ts';

const random = seededRandom('searching');
function planted(bits: number): { seed: Uint8Array; order: Order } {
  const sealed = seal('planted', random);
  return { seed: sealed.seed, order: { task: taskOf(sealed, bits), start: 5, tried: 0, ms: 0 } };
}
const found = (start: (onreport: (report: Report) => void) => unknown): Promise<Report> =>
  new Promise((resolve) => start((report) => report.seed && resolve(report)));

describe('searching', () => {
  it('reports ten times a second and not more, and the key at once', () => {
    const { seed, order } = planted(12);
    let clock = 1000;
    // Each look at the clock finds it 30 ms later.
    const reports = [...searching(order, () => (clock += 30))].filter((report) => report !== undefined);
    const last = reports.find((report) => report.seed);
    expect(last?.seed).toEqual(seed);
    const times = reports.filter((report) => !report.seed && !report.done).map(({ ms }) => ms);
    for (let i = 1; i < times.length; i += 1) expect((times[i] ?? 0) - (times[i - 1] ?? 0)).toBeGreaterThanOrEqual(100);
  });

  it('goes on from where an order says, and counts on from there', () => {
    const { order } = planted(12);
    const whole = [...searching(order)].find((report) => report?.seed);
    const tried = (whole?.tried ?? 0) - 1;
    const rest = [...searching({ ...order, tried, ms: 5000 })].find((report) => report?.seed);
    expect(rest?.seed).toEqual(whole?.seed);
    expect(rest?.tried).toBe(whole?.tried);
    expect(rest?.ms).toBeGreaterThanOrEqual(5000);
  });

  it('ends when there is no key to find', () => {
    const { order } = planted(9);
    const told = order.task.told.map((byte) => byte ^ 1);
    const reports = [...searching({ ...order, task: { ...order.task, told } })];
    expect(reports.at(-1)).toMatchObject({ done: true, tried: 512 });
    expect(reports.some((report) => report?.seed)).toBe(false);
  });
});

describe('in slices', () => {
  it('finds the key, and leaves the thread to others meanwhile', async () => {
    const { seed, order } = planted(14);
    let others = 0;
    const timer = setInterval(() => (others += 1), 1);
    const report = await found((onreport) => inSlices(order, onreport));
    clearInterval(timer);
    expect(report.seed).toEqual(seed);
    if (report.ms > 60) expect(others).toBeGreaterThan(2);
  });

  it('stops at once', async () => {
    const onreport = vi.fn();
    inSlices(planted(24).order, onreport)();
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(onreport).not.toHaveBeenCalled();
  });
});

describe('in a worker', () => {
  /** A worker that answers with one report, and may still answer when it has been ended. */
  class FakeWorker {
    onerror: ((event: { preventDefault(): void }) => void) | null = null;
    onmessage: ((event: { data: Report }) => void) | null = null;
    ended = 0;
    orders: Order[] = [];
    postMessage(order: Order): void {
      this.orders.push(order);
    }
    terminate(): void {
      this.ended += 1;
    }
  }
  const given = (worker: FakeWorker) => inWorker(() => worker as unknown as Worker);

  it('hands the order over, passes on what it hears, and hears no more after the end', () => {
    const [worker, onreport] = [new FakeWorker(), vi.fn()];
    const { order } = planted(8);
    const end = given(worker)(order, onreport);
    expect(worker.orders).toEqual([order]);
    worker.onmessage?.({ data: { tried: 1, ms: 1, done: false } });
    end();
    worker.onmessage?.({ data: { tried: 2, ms: 2, done: false } });
    expect(onreport).toHaveBeenCalledTimes(1);
    expect(worker.ended).toBe(1);
  });

  it('searches without one where it is refused, at once or later', async () => {
    const { seed, order } = planted(8);
    const refused = inWorker(() => {
      throw new Error('refused');
    });
    expect((await found((onreport) => refused(order, onreport))).seed).toEqual(seed);

    const worker = new FakeWorker();
    const later = found((onreport) => {
      given(worker)(order, onreport);
      worker.onerror?.({ preventDefault: () => undefined });
    });
    expect((await later).seed).toEqual(seed);
    expect(worker.ended).toBe(1);
  });

  it('does not search on without a worker that fails after the end', () => {
    const [worker, otherwise] = [new FakeWorker(), vi.fn()];
    inWorker(() => worker as unknown as Worker, otherwise)(planted(8).order, vi.fn())();
    worker.onerror?.({ preventDefault: () => undefined });
    expect(otherwise).not.toHaveBeenCalled();
  });
});
