/**
 * Remembers the results of pure computations on bytes, which hold whatever anybody has. It saves the slow ones when
 * only a letter of a message has changed, or the same keys turn up in the next case. Forgets all when it is full.
 *
 * @param most How many results are kept.
 */
export function remembering<Result>(most: number): (what: string, compute: () => Result) => Result {
  const results = new Map<string, Result>();
  return (what, compute) => {
    const known = results.get(what);
    if (known !== undefined) return known;
    if (results.size >= most) results.clear();
    const result = compute();
    results.set(what, result);
    return result;
  };
}
