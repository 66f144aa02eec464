import { readdirSync } from 'node:fs';
import { EXHIBITS } from '../../src/exhibits/registry.ts';
import type { PageKind } from './budgets.ts';

/** A page to measure. */
export interface Measured {
  kind: PageKind;
  /** From the site's root, with no slash before it. */
  path: string;
  /** Whether what it shows runs real ciphers. */
  ciphers: boolean;
}

const chapters = readdirSync('content/chapters/en').map((file) => file.replace(/\.mdx$/, ''));

const inEnglish: Measured[] = [
  { kind: 'home', path: '', ciphers: true },
  ...[
    ...[
      'chapters/',
      'exhibits/',
      'sources/',
      'glossary/',
      'how-we-know/',
      'changes/',
      'search/',
      'take/',
      'open-data/',
    ],
    ...['reading-the-reports/', 'reading-the-reports/by-verdict/', 'translating/', 'teach/'],
    ...['teach/one-lesson/sheet/', 'teach/one-lesson/pupils/', 'teach/what-pupils-say/', 'evidence/'],
  ].map((path): Measured => ({ kind: 'list', path, ciphers: false })),
  // It shows every exhibit, each in its frame.
  { kind: 'exhibit', path: 'embed/', ciphers: false },
  ...chapters.flatMap((id): Measured[] => [
    { kind: 'chapter', path: `chapters/${id}/`, ciphers: false },
    { kind: 'slides', path: `present/${id}/`, ciphers: false },
  ]),
  ...Object.values(EXHIBITS).flatMap(({ id, ciphers }): Measured[] => [
    { kind: 'exhibit', path: `exhibits/${id}/`, ciphers: Boolean(ciphers) },
    { kind: 'frame', path: `embed/${id}/`, ciphers: Boolean(ciphers) },
  ]),
];

/** Every page of every kind, in both languages. */
export const PAGES: readonly Measured[] = inEnglish.flatMap((page) => [page, { ...page, path: `fa/${page.path}` }]);

/** One or two of each kind, for measurements that take long. */
export const EXAMPLES: readonly Measured[] = PAGES.filter(({ path }) =>
  [
    '',
    'fa/',
    'chapters/',
    'reading-the-reports/',
    'teach/',
    'embed/',
    'chapters/when-the-server-moves/',
    'exhibits/move-the-server/',
    'exhibits/timeline/',
    'present/when-the-server-moves/',
    'embed/move-the-server/',
    'embed/timeline/',
  ].includes(path),
);
