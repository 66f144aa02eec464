import Nothing from '../../chapter/Nothing.astro';
import Choice from './Choice.astro';
import Grid from './Grid.astro';
import Plain from './Plain.astro';
import Question from './Question.astro';
import Quiz from './Quiz.astro';
import Slide from './Slide.astro';

/** What a lesson's components are to pupils: slides without notes, questions without reasons. */
export const components = {
  Prose: Nothing,
  Exhibit: Nothing,
  Notes: Nothing,
  Because: Nothing,
  Cite: Nothing,
  Claim: Nothing,
  Says: Plain,
  Term: Plain,
  See: Plain,
  Quiz,
  Question,
  Grid,
  Choice,
  Slide,
};
