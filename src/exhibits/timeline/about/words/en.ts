import type { AboutExhibit } from '../../../kit/about.ts';

export const timelineAbout: AboutExhibit = {
  line: 'What was ordered, what was done, and what came of it.',
  shows: 'What happened, in order, each event with its source and its kind.',
  not: 'Everything that happened. An event stands here because a chapter needs it. Events that only one side tells say so.',
  data: 'All events stand in its list, each with an address of its own.',
};
