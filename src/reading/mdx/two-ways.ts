import type { Loader } from 'astro/loaders';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * A chapter is compiled twice: as it is read, and as its slides are shown. A page carries the styles of every exhibit that the
 * text it renders imports, so each way imports only those that it shows. The second way goes by a name of its own, as if it
 * were a second file beside the first: `the-order.slides.mdx`.
 */
const SLIDES = '.slides.mdx';

export const asSlides = (file: string): string => file.replace(/\.mdx$/, SLIDES);

export const isSlides = (file: string): boolean => file.endsWith(SLIDES);

/** The file that is really there, by either of its names. */
export const writtenIn = (file: string): string => (isSlides(file) ? `${file.slice(0, -SLIDES.length)}.mdx` : file);

/** The same loader, whose entries are rendered from the second way. */
export function ofSlides(loader: Loader): Loader {
  return {
    ...loader,
    name: `slides-${loader.name}`,
    load: (context) =>
      loader.load({
        ...context,
        store: {
          ...context.store,
          set: (entry) =>
            context.store.set(entry.filePath === undefined ? entry : { ...entry, filePath: asSlides(entry.filePath) }),
        },
      }),
  };
}

/** Gives Vite the text of the second way: that of the file itself. */
export function slidesFiles(): Plugin {
  const pathOf = (id: string): string => id.split('?')[0] ?? id;
  return {
    name: 'slides-files',
    enforce: 'pre',
    resolveId: (id) => (isSlides(pathOf(id)) ? id : undefined),
    load(id) {
      const path = pathOf(id);
      if (!isSlides(path)) return undefined;
      const file = writtenIn(path);
      this.addWatchFile(file);
      return readFileSync(file, 'utf8');
    },
  };
}
