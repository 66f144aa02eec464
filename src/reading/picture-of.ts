import { pictureFile } from '../exhibits/pictures.ts';
import type { PageAddress } from '../language/addresses.ts';
import type { Language } from '../language/languages.ts';
import { listChapters } from './content.ts';

/** What stands for a page that shows no exhibit: the heart of the site. */
const HEART = 'move-the-server';

/**
 * The picture of a page for whoever links to it, by its name in `public/`: of an exhibit or its scenario its own, of a
 * chapter its first exhibit's.
 */
export async function pictureOf(page: PageAddress | undefined, lang: Language): Promise<string> {
  switch (page?.kind) {
    case 'exhibit':
      return pictureFile(page.id, lang, page.scenario);
    case 'chapter': {
      const chapter = (await listChapters(lang)).find(({ id }) => id === page.id);
      return pictureFile(chapter?.exhibits[0] ?? HEART, lang);
    }
    default:
      return pictureFile(HEART, lang);
  }
}
