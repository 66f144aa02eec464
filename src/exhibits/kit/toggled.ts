/** A set with `one` put in or taken out, in the order of `all`. */
export const toggled = <T>(all: readonly T[], set: readonly T[], one: T): T[] =>
  all.filter((each) => (each === one ? !set.includes(each) : set.includes(each)));
