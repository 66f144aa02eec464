import type { GeoContext } from 'd3-geo';

/**
 * Writes an SVG path from what `d3-geo` draws, in few letters: steps from point to point instead of places, in tenths of a
 * unit, without points too near to tell apart. Tenths are counted in whole numbers, so that errors do not add up.
 */
export class ShortPath implements GeoContext {
  #written = '';
  #x = 0;
  #y = 0;
  readonly #near: number;

  /** @param near a point is left out when it is nearer than this to the one before, in both directions together */
  constructor(near: number) {
    this.#near = near;
  }

  moveTo(x: number, y: number): void {
    [this.#x, this.#y] = [tenths(x), tenths(y)];
    this.#written += `M${this.#x / 10},${this.#y / 10}l`;
  }
  lineTo(x: number, y: number): void {
    const [across, down] = [tenths(x) - this.#x, tenths(y) - this.#y];
    if (Math.abs(across) + Math.abs(down) < this.#near * 10) return;
    this.#x += across;
    this.#y += down;
    this.#written += `${this.#written.endsWith('l') ? '' : ' '}${across / 10},${down / 10}`;
  }
  closePath(): void {
    this.#written += 'Z';
  }
  /** Only points would need it. */
  arc(): void {
    throw new Error('there are no points on the map');
  }
  beginPath(): void {
    this.#written = '';
  }
  toString(): string {
    return this.#written.replace(/l(?=[MZ]|$)/g, '').replace(/(?<![\d.])(-?)0\./g, '$1.');
  }
}

const tenths = (length: number): number => Math.round(length * 10);
