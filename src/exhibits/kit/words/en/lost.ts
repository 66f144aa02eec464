/** What a reader is told where a script of an exhibit could not be had. */
export const lost = {
  lost: {
    says: 'A part of this exhibit could not be loaded, so not everything here answers. What it shows is right, and its links work.',
    again: 'Try again',
  },
};
