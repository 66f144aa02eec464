import type Reveal from 'reveal.js';

/** The interface of a running deck. */
export type RevealApi = InstanceType<typeof Reveal>;
