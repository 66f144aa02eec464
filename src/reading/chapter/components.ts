import Cite from './Cite.astro';
import Exhibit from './ChapterExhibit.astro';
import Nothing from './Nothing.astro';
import Prose from './Prose.astro';
import Says from './Says.astro';
import Table from './Table.astro';

/** What a chapter's components are on a page that is read: its prose shows, its slides do not. */
export const components = { Prose, Cite, Says, Exhibit, Slide: Nothing, Notes: Nothing, table: Table };
