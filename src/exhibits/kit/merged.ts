/** Several trees of words as one: what stands in a later one takes the place of what an earlier one has there. */
export function merged(...trees: readonly object[]): object {
  const all: Record<string, unknown> = {};
  for (const tree of trees)
    for (const [key, value] of Object.entries(tree)) {
      const before = all[key];
      all[key] = isTree(before) && isTree(value) ? merged(before, value) : value;
    }
  return all;
}

const isTree = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
