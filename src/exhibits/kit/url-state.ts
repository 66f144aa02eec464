/**
 * One typed list of properties drives an exhibit's address. Parsing never throws: what is unknown is ignored, what is
 * wrong falls back to its default. Writing puts down only what differs from the default, and leaves other parameters be.
 */
export interface Property<T> {
  read(value: string): T | undefined;
  write(value: T): string;
}
export type Properties<S> = { readonly [K in keyof S]: Property<S[K]> };

/** A property that is one of a list of words. */
export function oneOf<const T extends string>(words: readonly T[]): Property<T> {
  return { read: (value) => words.find((word) => word === value), write: (value) => value };
}

/**
 * A property that is a set of words, written with commas in the order of `words` and without repeats; no word at all
 * is written `none`. Unknown words are dropped. A set of a size outside the limits is wrong as a whole.
 */
export function setOf<const T extends string>(
  words: readonly T[],
  { least = 0, most = words.length }: { least?: number; most?: number } = {},
): Property<readonly T[]> {
  return {
    read(value) {
      const asked = value.split(',');
      const set = words.filter((word) => asked.includes(word));
      if (set.length === 0 && value !== 'none') return undefined;
      return set.length >= least && set.length <= most ? set : undefined;
    },
    write: (value) => words.filter((word) => value.includes(word)).join() || 'none',
  };
}

/** A property that is a whole number within limits, both included, in plain digits. Any other is wrong. */
export function wholeNumber(least: number, most: number): Property<number> {
  return {
    read: (value) => (/^\d{1,9}$/.test(value) && least <= +value && +value <= most ? +value : undefined),
    write: String,
  };
}

/** Reads a state from the query part of an address. */
export function parse<S extends object>(properties: Properties<S>, defaults: S, query: string): S {
  const parameters = new URLSearchParams(query);
  const state = { ...defaults };
  for (const key of keysOf(properties)) {
    const written = parameters.get(key);
    const value = written === null ? undefined : properties[key].read(written);
    if (value !== undefined) state[key] = value;
  }
  return state;
}

/** Writes a state into the query part of an address: `''`, or a string that starts with `?`. */
export function serialise<S extends object>(properties: Properties<S>, defaults: S, state: S, query = ''): string {
  const parameters = new URLSearchParams(query);
  for (const key of keysOf(properties)) {
    const written = properties[key].write(state[key]);
    if (written === properties[key].write(defaults[key])) parameters.delete(key);
    else parameters.set(key, written);
  }
  const result = parameters.toString().replaceAll('%2C', ',');
  return result && `?${result}`;
}

const keysOf = <S extends object>(properties: Properties<S>): (keyof S & string)[] =>
  Object.keys(properties) as (keyof S & string)[];
