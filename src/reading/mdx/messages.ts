/** One thing wrong in a chapter: the line of the compiled text that it is on (from 1), and what was expected. */
export interface Problem {
  line: number;
  message: string;
}

/** `a, b or c`, and `none` for nothing. */
export function list(names: Iterable<string>): string {
  const all = [...names];
  if (all.length < 2) return all[0] ?? 'none';
  return `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}
