import Because from './Because.astro';
import Choice from './Choice.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Count from './Count.astro';
import Dangers from '../dangers/Dangers.astro';
import Exhibit from './ChapterExhibit.astro';
import Grid from './Grid.astro';
import Facts from './Facts.astro';
import Nothing from './Nothing.astro';
import Prose from './Prose.astro';
import Record from './Record.astro';
import Question from './Question.astro';
import Quiz from './Quiz.astro';
import Says from './Says.astro';
import See from './See.astro';
import Table from './Table.astro';
import Term from './Term.astro';

/** What a chapter's components are on a page that is read: its prose shows, its slides do not. */
export const components = {
  Prose,
  Cite,
  Claim,
  Term,
  Says,
  Exhibit,
  Quiz,
  Question,
  Grid,
  Choice,
  Because,
  See,
  Count,
  Facts,
  Record,
  Dangers,
  Slide: Nothing,
  Notes: Nothing,
  table: Table,
};
