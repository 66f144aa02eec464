/** Until the reader writes or asks for new ones, keys come from a fixed seed: the page as served shows the same bytes. */
export const SEED = 'Who holds the key?';
