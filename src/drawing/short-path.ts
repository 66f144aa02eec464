import type { GeoContext } from 'd3-geo';

/**
 * Writes an SVG path from what `d3-geo` draws, in few letters: steps from point to point instead of places, rounded, and
 * without points too near to tell apart. Steps are counted in whole grains, so that errors do not add up.
 */
export class ShortPath implements GeoContext {
  #written = '';
  #x = 0;
  #y = 0;
  readonly #near: number;
  readonly #grain: number;

  /**
   * @param near a point is left out when it is nearer than this to the one before, in both directions together
   * @param grain every place is rounded to a multiple of this
   */
  constructor(near: number, grain: number) {
    this.#near = near;
    this.#grain = grain;
  }

  moveTo(x: number, y: number): void {
    [this.#x, this.#y] = [this.#grains(x), this.#grains(y)];
    this.#written += `M${this.#length(this.#x)},${this.#length(this.#y)}l`;
  }
  lineTo(x: number, y: number): void {
    const [across, down] = [this.#grains(x) - this.#x, this.#grains(y) - this.#y];
    if (this.#length(Math.abs(across) + Math.abs(down)) < this.#near) return;
    this.#x += across;
    this.#y += down;
    const comma = down < 0 ? '' : ',';
    const space = this.#written.endsWith('l') || across < 0 ? '' : ' ';
    this.#written += `${space}${this.#length(across)}${comma}${this.#length(down)}`;
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
  #grains(length: number): number {
    return Math.round(length / this.#grain);
  }
  #length(grains: number): number {
    return grains * this.#grain;
  }
}
