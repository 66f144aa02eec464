import type { MdastPluginDefinition } from 'satteri';

type Context = Parameters<NonNullable<MdastPluginDefinition['before']>>[1];

/** Leaves what a plugin found out about a chapter for its page, beside the frontmatter. */
export function leave(context: Context, found: Readonly<Record<string, unknown>>): void {
  const { astro } = context.data;
  if (astro) astro.frontmatter = { ...astro.frontmatter, ...found };
}
