import Notes from '../slides/Notes.astro';
import Nothing from '../slides/Nothing.astro';
import Plain from '../slides/Plain.astro';
import Script from './Script.astro';

/** What a chapter's components are in the speaker's view: the notes show, and the slides stand in frames beside them. */
export const components = { Prose: Nothing, Exhibit: Nothing, Cite: Nothing, Slide: Script, Notes, Says: Plain };
