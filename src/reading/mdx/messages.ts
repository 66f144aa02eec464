/** `a, b or c`, and `none` for nothing. */
export function list(names: Iterable<string>): string {
  const all = [...names];
  if (all.length < 2) return all[0] ?? 'none';
  return `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}
