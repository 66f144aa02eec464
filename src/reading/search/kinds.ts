import type { PageAddress } from '../../language/addresses.ts';

/** The kinds of things that the search finds, in the order in which results stand. */
export const SEARCH_KINDS = ['chapter', 'exhibit', 'term', 'claim', 'page', 'source'] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

/** The parts of pages that are not searched: pictures, ways around, and lists whose entries are found one by one. */
export const LEFT_OUT = [
  '[data-exhibit]',
  'svg',
  '.cite',
  '.note',
  '.about',
  '.on-paper',
  '.contents',
  '.around',
  '.view-links',
  '.overview',
  '.comparison',
  '.glossary',
  '.sources-list',
];

/** What kind of thing a page is to the search, or `undefined` where it only lists or shows what other pages hold. */
export function searchKind(page: PageAddress | undefined): SearchKind | undefined {
  switch (page?.kind) {
    case 'chapter':
      return 'chapter';
    case 'exhibit':
      return page.scenario === undefined ? 'exhibit' : undefined;
    case 'reading-the-reports':
      return page.view === undefined || page.view === 'where-from' ? 'page' : undefined;
    case 'lesson':
    case 'glossary':
    case 'sources':
    case 'how-we-know':
    case 'open-data':
    case 'changes':
    case 'evidence':
    case 'take':
    case 'embed-guide':
      return 'page';
    default:
      return undefined;
  }
}
