import lighthouse from 'lighthouse';

/** What Lighthouse makes of a page on a phone: of 100, and milliseconds. */
export interface Look {
  performance: number;
  accessibility: number;
  'best-practices': number;
  seo: number;
  /** Total blocking time. */
  blocking: number;
  /** Largest contentful paint. */
  painted: number;
  shift: number;
}

/** The middle one of some numbers. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;

/**
 * Looks so often and gives the median of each figure. The browser listens at that port.
 * @throws when Lighthouse cannot load the page
 */
export async function lookAt(url: string, port: number, times: number): Promise<Look> {
  const looks: Look[] = [];
  for (let time = 0; time < times; time += 1) {
    const result = await lighthouse(url, { port, logLevel: 'silent', output: 'json' });
    const found = result?.lhr;
    if (!found || found.runtimeError) throw new Error(`${url}: ${found?.runtimeError?.message ?? 'no result'}`);
    const score = (id: string): number => Math.round((found.categories[id]?.score ?? 0) * 100);
    const number = (id: string): number => found.audits[id]?.numericValue ?? Number.NaN;
    looks.push({
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
      blocking: number('total-blocking-time'),
      painted: number('largest-contentful-paint'),
      shift: number('cumulative-layout-shift'),
    });
  }
  const of = (figure: keyof Look): number => median(looks.map((look) => look[figure]));
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    'best-practices': of('best-practices'),
    seo: of('seo'),
    blocking: of('blocking'),
    painted: of('painted'),
    shift: of('shift'),
  };
}
