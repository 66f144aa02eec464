/** What a frame of an exhibit is given where no script on the host adjusts it, where that is less than {@link FIXED}. */
const LOWER: Readonly<Record<string, number>> = { 'key-check': 940, 'tunnel-and-block': 870 };
/** WordPress cuts at a thousand pixels. */
const FIXED = 1000;

/** The height, in pixels, that fits every situation of an exhibit, in every language, at every width from 320 pixels on. */
export const heightOf = (id: string): number => LOWER[id] ?? FIXED;
