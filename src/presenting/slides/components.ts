import Because from './Because.astro';
import Choice from './Choice.astro';
import Cite from './Cite.astro';
import Grid from './Grid.astro';
import Notes from './Notes.astro';
import Nothing from './Nothing.astro';
import Plain from './Plain.astro';
import Question from './Question.astro';
import Slide from './Slide.astro';

/** What a chapter's components are in a deck: its slides and its questions show, its prose does not. */
export const components = {
  Prose: Nothing,
  Exhibit: Nothing,
  Dangers: Nothing,
  Slide,
  Notes,
  Cite,
  Claim: Nothing,
  Says: Plain,
  Term: Plain,
  See: Plain,
  Quiz: Plain,
  Question,
  Grid,
  Choice,
  Because,
};
