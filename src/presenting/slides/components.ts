import Cite from './Cite.astro';
import Notes from './Notes.astro';
import Nothing from './Nothing.astro';
import Plain from './Plain.astro';
import Slide from './Slide.astro';

/** What a chapter's components are in a deck: its slides show, its prose does not. */
export const components = { Prose: Nothing, Exhibit: Nothing, Slide, Notes, Cite, Says: Plain };
