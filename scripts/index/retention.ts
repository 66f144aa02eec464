/* What the services keep in the exhibit `who-knows-whom`: what their narrations say. */
import type { Written } from '../index.ts';

const PATH = 'src/exhibits/who-knows-whom/rules.ts';

export async function write(): Promise<Written[]> {
  // Not sooner: the lists of modes are written just before this.
  const { modesAsked, rulesOf } = await import('../../src/exhibits/who-knows-whom/derive.ts');
  const rules = Object.fromEntries(modesAsked().map((id) => [id, rulesOf(id)]));
  const text = `/* Written by \`npm run index\` from the narrations: see \`derive.ts\`. Do not edit. */
    import type { ModeId } from '../../model/index.ts';
    import type { Rule } from './rule.ts';

    export const MODES = ${JSON.stringify(modesAsked())} as const satisfies readonly ModeId[];

    /** What each service keeps, of which subject, for how long. */
    export const RULES: Readonly<Record<(typeof MODES)[number], readonly Rule[]>> = ${JSON.stringify(rules)};`;
  return [{ path: PATH, text }];
}
