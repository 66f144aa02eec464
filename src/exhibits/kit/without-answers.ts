/**
 * What an exhibit is given on a page for pupils: the same without the sentences that say what comes out. What a situation
 * shows and what solves a task is theirs to find; the picture is worked out from the model as everywhere.
 */
export function withoutAnswers<Properties extends { words: object }>(properties: Properties): Properties {
  return { ...properties, words: emptied(properties.words) as Properties['words'] };
}

/** Sentences that tell an outcome, by the keys of the object that they stand in: captions of situations, and ends of tasks. */
const TELLS: readonly (readonly [beside: string, told: readonly string[]])[] = [
  ['title', ['caption']],
  ['ask', ['done', 'cannot', 'shown']],
];

function emptied(words: unknown): unknown {
  if (Array.isArray(words)) return words.map(emptied);
  if (typeof words !== 'object' || words === null) return words;
  const told = TELLS.flatMap(([beside, keys]) => (beside in words ? keys : []));
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' && told.includes(key) ? '' : emptied(value),
    ]),
  );
}
