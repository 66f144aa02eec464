import { exhibitOf } from './registry.ts';

/** WordPress cuts at a thousand pixels. */
const MOST = 1000;

/**
 * The height, in pixels, that fits every situation of an exhibit, in every language, at every width from 320 pixels on: each
 * exhibit says its own.
 */
export const heightOf = (id: string): number => exhibitOf(id).height ?? MOST;
