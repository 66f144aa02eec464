import type { Pagefind } from './pagefind.ts';

/** The index of the search with what looks things up in it. By itself, because a copy of the site brings another. */
export const loadIndex = async (address: string): Promise<Pagefind> =>
  (await import(/* @vite-ignore */ new URL(address, location.href).href)) as Pagefind;
