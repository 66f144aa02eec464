/** What a guess tells its slide: a hand was counted. Its detail is all that was counted for it (drawing/hands/). */
export const HANDS_COUNTED = 'exhibit:hands-counted';

/** What a slide tells a guess: what was counted for it before a reload, or in another window. */
export const HANDS_HEARD = 'exhibit:hands-heard';

/** What an exhibit tells its slide: it shows another state. Its detail is the state as a query, against the exhibit's defaults. */
export const WENT = 'exhibit:went';
