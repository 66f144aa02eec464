/** A place in a deck: the slide, from 0, and how many of its further steps have been taken less one: −1 is none. */
export interface Place {
  slide: number;
  step: number;
}

/** Where every deck begins. */
export const START: Place = { slide: 0, step: -1 };

/** The same place, moved into a deck in which slide `n` has `steps[n]` further steps: the nearest that exists. */
export function within(place: Place, steps: readonly number[]): Place {
  const slide = Math.max(0, Math.min(place.slide, steps.length - 1));
  return { slide, step: Math.max(-1, Math.min(place.step, (steps[slide] ?? 0) - 1)) };
}

/** The place after this one, or `undefined` at the end of the deck. */
export function after({ slide, step }: Place, steps: readonly number[]): Place | undefined {
  if (step + 1 < (steps[slide] ?? 0)) return { slide, step: step + 1 };
  return slide + 1 < steps.length ? { slide: slide + 1, step: -1 } : undefined;
}

/** The place before this one, or `undefined` at the start: from a slide back to the last step of the one before. */
export function before({ slide, step }: Place, steps: readonly number[]): Place | undefined {
  if (step > -1) return { slide, step: step - 1 };
  return slide > 0 ? { slide: slide - 1, step: (steps[slide - 1] ?? 0) - 1 } : undefined;
}

/** The part of an address that leads to a place, as reveal.js writes it: `#/3/0/1`. Empty for the start. */
export function toHash({ slide, step }: Place): string {
  if (slide === 0 && step < 0) return '';
  return step < 0 ? `#/${slide}` : `#/${slide}/0/${step}`;
}

/**
 * The place that the hash of an address names, by a slide's number (`#/3/0/1`) or its id (`#/what-was-ordered/1`), or
 * `undefined` when there is no such slide. `ids` are the ids of the slides, in order.
 */
export function fromHash(hash: string, ids: readonly string[]): Place | undefined {
  const [name = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  if (name === '') return undefined;
  const byNumber = /^\d+$/.test(name);
  const slide = byNumber ? Number(name) : ids.indexOf(decoded(name));
  if (slide < 0 || slide >= ids.length) return undefined;
  const step = Number.parseInt(rest[byNumber ? 1 : 0] ?? '', 10);
  return { slide, step: Number.isNaN(step) ? -1 : step };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
