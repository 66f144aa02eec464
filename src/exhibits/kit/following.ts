import type { Realisation } from '../../cipher/index.ts';
import type { Narration } from '../../model/index.ts';
import type { Ciphers } from './late-ciphers.ts';
import type { RealKeys } from './real-keys.svelte.ts';

/** What is shown of real bytes, lane by lane. */
export interface Following<Lane> {
  /** The lanes as they are to be: asked for anew at each, since a hand may drag on meanwhile. */
  lanes: () => readonly Lane[];
  /** The runs whose bytes a lane shows. */
  runsOf: (lane: Lane) => readonly Narration[];
  /** False once something else is to be shown: the rest is left. */
  isStill: () => boolean;
  /** Shows all lanes without their bytes: verdicts need no ciphers, and these are only on their way, or cannot be had. */
  bare: () => void;
  /** Shows the lanes up to this one. */
  show: (upTo: number) => void;
  /** After the last. */
  end: () => void;
}

/**
 * Has the bytes follow a picture that has changed: a frame later, so that what moves is seen to move before ciphers are
 * tried, and one lane at a time, as soon as what is slow in it is there.
 */
export function follow<Lane>(
  keys: Pick<RealKeys<Ciphers>, 'whenReady' | 'here'>,
  { lanes, runsOf, isStill, bare, show, end }: Following<Lane>,
): void {
  const step = (at: number): void => {
    if (!isStill()) return;
    const lane = lanes()[at];
    if (lane === undefined) return end();
    keys.whenReady(runsOf(lane), () => {
      if (!isStill()) return;
      show(at);
      setTimeout(step, 0, at + 1);
    });
  };
  requestAnimationFrame(() => {
    if (!keys.here && isStill()) bare();
    setTimeout(step, 0, 0);
  });
}

/** Remembers what came out of something as long as the keys are the same. */
export function underKeys<Of extends object, Rest extends unknown[], Result>(
  work: (of: Of, realisation: Realisation, ...rest: Rest) => Result,
): (of: Of, realisation: Realisation, ...rest: Rest) => Result {
  const known = new WeakMap<Of, { realisation: Realisation; result: Result }>();
  return (of, realisation, ...rest) => {
    const before = known.get(of);
    if (before?.realisation === realisation) return before.result;
    const result = work(of, realisation, ...rest);
    known.set(of, { realisation, result });
    return result;
  };
}
