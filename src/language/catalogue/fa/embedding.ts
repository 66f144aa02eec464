import type { embedding as en } from '../en/embedding.ts';

/** The words of a frame in somebody else's page, and of the guide to it, in Persian. */
export const embedding: typeof en = {
  frame: {
    title: '{exhibit} · {site}',
    full: '{site} · نمایشگر کامل',
  },
};
