import type { Loader } from 'astro/loaders';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';

/**
 * Looks at a file of the content before Astro does. What it returns is added to the entry's data.
 * @param file from the project's folder, for messages
 * @throws naming file, line and what was expected there: Astro's own complaints about frontmatter know no line
 */
export type Check = (text: string, file: string) => object;

/** The same loader, with every file looked at first. */
export function checked(loader: Loader, check: Check): Loader {
  return {
    ...loader,
    name: `checked-${loader.name}`,
    load: (context) =>
      loader.load({
        ...context,
        parseData: async (entry) => {
          if (entry.filePath === undefined) return context.parseData(entry);
          const file = relative(process.cwd(), entry.filePath).replaceAll('\\', '/');
          const more = check(await readFile(entry.filePath, 'utf8'), file);
          return context.parseData({ ...entry, data: { ...entry.data, ...more } as typeof entry.data });
        },
      }),
  };
}
