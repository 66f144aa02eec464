import Nothing from '../../chapter/Nothing.astro';
import Choice from './Choice.astro';
import Gap from './Gap.astro';
import Grid from './Grid.astro';
import Plain from './Plain.astro';
import Question from './Question.astro';
import Quiz from './Quiz.astro';
import Slide from './Slide.astro';

/** What components are to pupils: slides without notes, questions without reasons, and a gap for each statement of who can read what. */
export const components = {
  Prose: Nothing,
  Exhibit: Nothing,
  Dangers: Nothing,
  Notes: Nothing,
  Because: Nothing,
  Cite: Nothing,
  Claim: Nothing,
  Says: Gap,
  Term: Plain,
  See: Plain,
  Quiz,
  Question,
  Grid,
  Choice,
  Slide,
};
