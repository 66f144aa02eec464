/** Whose keys the ciphertext on the screen was made with, and how to draw others. */
export const drawing = {
  newKeys: 'Draw new keys',
  keysBuilt: 'Sealed with real keys, drawn when this page was built.',
  keysFresh: 'Sealed in this page, with keys drawn just now. Nothing you type leaves it.',
};
