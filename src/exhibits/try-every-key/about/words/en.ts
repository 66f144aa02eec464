import type { AboutExhibit } from '../../../kit/about.ts';

export const tryEveryKeyAbout: AboutExhibit = {
  line: 'Your own machine tries real keys, and shows why no machine tries them all.',
  shows:
    'A real search for a real key in your browser, and its speed carried on to 128 and 256 bits. The last bits of the key are kept from the search; all others it is told.',
  not: 'Faster machines built for this: the scale has a place for them. Mistakes in a cipher or a random generator, and stolen keys, which need no search.',
  data: 'The sealed message and its key can be saved above as {evidence}.',
};
