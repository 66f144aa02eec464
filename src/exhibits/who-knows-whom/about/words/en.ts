import type { AboutExhibit } from '../../../kit/about.ts';

export const whoKnowsWhomAbout: AboutExhibit = {
  line: 'Not one word is read, and still the circle of friends can be seen.',
  shows:
    'What a month of connections says about people when no word is read. The measures are counted from what each service keeps.',
  not: 'Real people: all thirty-six are made up, and so is their month. What is kept comes from documents and may have changed since their date.',
  data: 'The made-up month is drawn from a fixed seed, the same for everybody. All that is shown stands in its table.',
};
