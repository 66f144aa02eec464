import { prefersReducedMotion, Tween } from 'svelte/motion';
import { cubicOut } from 'svelte/easing';
import type { Side } from '../../model/index.ts';
import { sideOf, type Point } from './view.ts';

/** How long a carried thing takes to settle, in milliseconds. With reduced motion it is there at once. */
const SETTLE = 450;

/** What a {@link Carrier} needs to know of the thing that it carries. */
export interface Carried {
  /** Where it belongs. */
  home: () => Point;
  side: () => Side;
  /** The border, as a polygon in the lane's units. */
  ring: [number, number][];
  /** Called while it hangs over a side that is not the one it came from, and with nothing when it no longer does. */
  onOver: (side: Side | undefined) => void;
  /** Called when it was dropped on, or sent to, a side that is not the one it came from. */
  onCarried: (to: Side) => void;
}

/** One thing on the map that can be carried over the border with mouse, touch or keys. */
export class Carrier {
  #tween: Tween<Point>;
  #grip: Point | undefined;
  /** Where the pointer went down, in the lane's units. */
  #down: Point = { x: 0, y: 0 };
  #carried: Carried;
  #dragged = false;
  /** The side that it came from, and the other one while it hangs over that. */
  #from: Side = 'abroad';
  #over: Side | undefined;
  dragging = $state(false);

  constructor(carried: Carried) {
    this.#carried = carried;
    this.#tween = new Tween(carried.home(), { duration: SETTLE, easing: cubicOut });
  }
  get at(): Point {
    return this.#tween.current;
  }
  /** Lets it go where it belongs. Call it whenever that may have changed. */
  settle(): void {
    if (!this.dragging)
      void this.#tween.set(this.#carried.home(), { duration: prefersReducedMotion.current ? 0 : SETTLE });
  }

  readonly pointerdown = (event: PointerEvent & { currentTarget: SVGElement }): void => {
    if (event.button !== 0) return;
    const point = inLane(event);
    this.#grip = { x: point.x - this.at.x, y: point.y - this.at.y };
    this.#down = point;
    this.#from = this.#carried.side();
    this.#dragged = false;
    this.dragging = true;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  readonly pointermove = (event: PointerEvent & { currentTarget: SVGElement }): void => {
    if (!this.#grip) return;
    const point = inLane(event);
    const at = { x: point.x - this.#grip.x, y: point.y - this.#grip.y };
    // From where the hand went down, not from where the thing is: that may still be on its way home.
    this.#dragged ||= Math.hypot(point.x - this.#down.x, point.y - this.#down.y) > 6;
    void this.#tween.set(at, { duration: 0 });
    const side = sideOf(at, this.#carried.ring);
    this.#hang(side === this.#from ? undefined : side);
  };
  /** A press without a drag carries it over too, however long the finger lies: the browser makes no click of a long one. */
  readonly pointerup = (): void => {
    if (!this.#grip) return;
    const to = this.#dragged ? this.#over : other(this.#carried.side());
    // Before it is let go: what it showed while it was dragged stays, without a frame of what was before.
    if (to) this.#carried.onCarried(to);
    this.pointercancel();
  };
  readonly pointercancel = (): void => {
    this.#grip = undefined;
    this.dragging = false;
    this.#hang(undefined);
    this.settle();
  };
  #hang(side: Side | undefined): void {
    if (side === this.#over) return;
    this.#over = side;
    this.#carried.onOver(side);
  }
  /** Enter and space carry it over; an arrow carries it the way that it points. */
  readonly keydown = (event: KeyboardEvent): void => {
    const side = this.#carried.side();
    const to: Partial<Record<string, Side>> = {
      Enter: other(side),
      ' ': other(side),
      ArrowRight: 'in-country',
      ArrowLeft: 'abroad',
    };
    const asked = to[event.key];
    if (!asked) return;
    event.preventDefault();
    if (asked !== side) this.#carried.onCarried(asked);
  };
  /** A click of assistive technology, which no pointer made. */
  readonly click = (event: MouseEvent): void => {
    if (event.detail === 0) this.#carried.onCarried(other(this.#carried.side()));
  };
}

const other = (side: Side): Side => (side === 'abroad' ? 'in-country' : 'abroad');

/** Where a pointer is, in the units of the lane that the element stands in, however the page is scaled. */
function inLane(event: PointerEvent & { currentTarget: SVGElement }): Point {
  const matrix = event.currentTarget.ownerSVGElement?.getScreenCTM()?.inverse();
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
  return { x, y };
}
