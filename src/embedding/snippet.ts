/** The licence of the words and drawings. */
export const LICENCE = { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** The height of a frame that no script adjusts, in pixels: every exhibit fits in it where it is widest and narrowest. */
export const FIXED_HEIGHT = 960;
