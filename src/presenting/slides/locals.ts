import { slideId, unique } from './slide-id.ts';

/** The ids of the two slides that every deck has. */
export const TITLE_SLIDE = 'start';
export const END_SLIDE = 'end';

/** The id for a slide with this title, on the page whose `Astro.locals` these are: none is given out twice there. */
export function idOnPage(locals: object, title: string): string {
  const page = locals as { slideIds?: Set<string> };
  page.slideIds ??= new Set([TITLE_SLIDE, END_SLIDE]);
  return unique(slideId(title), page.slideIds);
}
