/** What tells that somebody is there. Until then nothing can be missed: all that is seen stands in the page. */
export const READER = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'wheel', 'scroll', 'focusin'] as const;

/** What tells that the reader reaches for an exhibit: most of it comes before a press. */
export const REACHES = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown', 'click', 'input'] as const;

/** So long after it has loaded, in milliseconds, a deck makes itself ready: it asks for all that its exhibits need. */
export const READY = 3000;
