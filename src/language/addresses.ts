import { type Language, routePart } from './languages.ts';

/** Every kind of page of the site, and what is needed to name one. */
export type PageAddress =
  | { kind: 'home' }
  | { kind: 'chapters' }
  | { kind: 'chapter'; id: string }
  | { kind: 'slides'; id: string }
  | { kind: 'speaker'; id: string }
  | { kind: 'exhibits' }
  | { kind: 'teach' }
  | { kind: 'lesson'; id: string }
  | { kind: 'sheet'; id: string }
  | { kind: 'sheet-key'; id: string }
  | { kind: 'pupils'; of: 'lesson' | 'chapter' | 'exhibit'; id: string }
  | { kind: 'beliefs' }
  | { kind: 'before-and-after' }
  | { kind: 'hand-cards' }
  | { kind: 'view-maker' }
  | { kind: 'exhibit'; id: string; scenario?: string | undefined }
  | { kind: 'embed-guide' }
  | { kind: 'embed'; id: string }
  | { kind: 'sources' }
  | { kind: 'glossary' }
  | { kind: 'reading-the-reports'; view?: 'by-article' | 'by-verdict' | 'where-from' | undefined }
  | { kind: 'search' }
  | { kind: 'how-we-know' }
  | { kind: 'open-data' }
  | { kind: 'changes' }
  | { kind: 'evidence' }
  | { kind: 'take' }
  | { kind: 'translating' };

/** The parts of a page's address after the language, without slashes. */
function segments(page: PageAddress): string[] {
  switch (page.kind) {
    case 'home':
      return [];
    case 'chapters':
    case 'exhibits':
    case 'teach':
    case 'sources':
    case 'glossary':
    case 'search':
    case 'how-we-know':
    case 'open-data':
    case 'changes':
    case 'evidence':
    case 'take':
    case 'translating':
      return [page.kind];
    case 'reading-the-reports':
      return [page.kind, ...(page.view === undefined ? [] : [page.view])];
    case 'chapter':
      return ['chapters', page.id];
    case 'lesson':
      return ['teach', page.id];
    case 'sheet':
      return ['teach', page.id, 'sheet'];
    case 'sheet-key':
      return ['teach', page.id, 'sheet', 'key'];
    case 'pupils':
      return [...segments({ kind: page.of, id: page.id }), 'pupils'];
    case 'beliefs':
      return ['teach', 'what-pupils-say'];
    case 'before-and-after':
      return ['teach', 'before-and-after'];
    case 'hand-cards':
      return ['teach', 'cards'];
    case 'view-maker':
      return ['teach', 'view'];
    case 'slides':
      return ['present', page.id];
    case 'speaker':
      return ['present', page.id, 'speaker'];
    case 'exhibit':
      return ['exhibits', page.id, ...(page.scenario === undefined ? [] : [page.scenario])];
    case 'embed-guide':
      return ['embed'];
    case 'embed':
      return ['embed', page.id];
  }
}

/**
 * The site's base path, always with a slash at both ends: `/` or `/some/folder/`. In scripts of files that stand elsewhere it is
 * the site's full address.
 */
export function basePath(base: string = import.meta.env.BASE_URL): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  if (/^https?:/.test(inner)) return `${inner}/`;
  return inner === '' ? '/' : `/${inner}/`;
}

/**
 * The path of a page in a language, from the root of its host, with the site's base path: `/fa/chapters/the-order/`.
 * Always ends in a slash. This is the only place that makes paths of pages.
 */
export function pathTo(lang: Language, page: PageAddress, base: string = import.meta.env.BASE_URL): string {
  const parts = [routePart(lang), ...segments(page)].filter((part) => part !== undefined);
  return basePath(base) + parts.map((part) => `${encodeURIComponent(part)}/`).join('');
}

/** The path of a file of `public/` by its name there, with the site's base path. */
export function pathToFile(name: string, base: string = import.meta.env.BASE_URL): string {
  return basePath(base) + name.replace(/^\/+/, '');
}

/**
 * The full address (with scheme and host) of a path made by {@link pathTo}.
 * @throws when the site has no configured address (`site` in astro.config.mjs).
 */
export function absolute(path: string, site: string | undefined = import.meta.env.SITE): string {
  if (!site) throw new Error('Full addresses need `site` in astro.config.mjs (or SITE_URL in the environment)');
  return new URL(path, site).href;
}
