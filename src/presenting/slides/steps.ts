import { EXHIBITS } from '../../exhibits/registry.ts';

/** The scenarios that an exhibit slide walks through: those of its `steps`, or the one that the exhibit starts in. */
export function stepsOf(exhibit: string, steps: string | undefined): [string, ...string[]] {
  const [first = EXHIBITS[exhibit]?.scenarios[0] ?? '', ...further] = (steps ?? '').trim().split(/\s+/).filter(Boolean);
  return [first, ...further];
}
