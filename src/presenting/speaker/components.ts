import Notes from '../slides/Notes.astro';
import Because from '../slides/Because.astro';
import Choice from '../slides/Choice.astro';
import Nothing from '../slides/Nothing.astro';
import Plain from '../slides/Plain.astro';
import GridScript from './GridScript.astro';
import QuestionScript from './QuestionScript.astro';
import SlideScript from './SlideScript.astro';

/** What a chapter's components are in the speaker's view: the notes show, and the slides stand in frames beside them. */
export const components = {
  Prose: Nothing,
  Exhibit: Nothing,
  Dangers: Nothing,
  Cite: Nothing,
  Claim: Nothing,
  Slide: SlideScript,
  Notes,
  Says: Plain,
  Term: Plain,
  See: Plain,
  Quiz: Plain,
  Question: QuestionScript,
  Grid: GridScript,
  Choice,
  Because,
};
