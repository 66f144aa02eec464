import type { AboutExhibit } from '../../../kit/about.ts';

export const keyCheckAbout: AboutExhibit = {
  line: 'A server that hands out keys can hand out its own. Comparing one code gives it away.',
  shows:
    'What both phones and the server hold when the server hands out its own key, and that the security codes then differ. The codes are worked out from the keys, as the apps do it.',
  not: 'That it was done to anybody. How many people ever compare codes. Key directories that can be audited, which came later.',
  data: 'The bytes on your screen can be saved above as {evidence}.',
};
