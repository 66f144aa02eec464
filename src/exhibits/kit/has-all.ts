/** Whether some words, which only pages are given, are there. */
export const hasAll = <Words extends object, Key extends keyof Words>(
  words: Words,
  keys: readonly Key[],
): words is Words & Required<Pick<Words, Key>> => keys.every((key) => words[key] !== undefined);
