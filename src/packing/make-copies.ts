import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXHIBITS } from '../exhibits/registry.ts';
import { type PageAddress, pathTo } from '../language/addresses.ts';
import { fill } from '../language/fill.ts';
import { type Language, LANGUAGES } from '../language/languages.ts';
import { ownDate } from '../reading/dates.ts';
import { type Copy, FOLDER, nameOf } from './copies.ts';
import type { Way } from './copy/held.ts';
import { oneFile } from './one-file.ts';
import { bootScript, copyScript } from './script.ts';
import type { BuiltSite } from './site.ts';
import { readPage, type SitePage } from './site-page.ts';
import { packingWords } from './words.ts';

interface Plan {
  copy: Copy;
  lang: Language;
  paths: string[];
  way: Way;
}

/** What of a language stands in the copy of all of it, besides its chapters and exhibits. */
const PAGES: readonly PageAddress[] = [
  { kind: 'chapters' },
  { kind: 'exhibits' },
  { kind: 'glossary' },
  { kind: 'reading-the-reports' },
  { kind: 'reading-the-reports', view: 'by-article' },
  { kind: 'reading-the-reports', view: 'by-verdict' },
  { kind: 'reading-the-reports', view: 'where-from' },
  { kind: 'how-we-know' },
  { kind: 'evidence' },
  { kind: 'sources' },
  { kind: 'changes' },
  { kind: 'search' },
];

/** Makes every chapter, every lesson, and each language as a whole one file. Returns how many, and when the site was last changed. */
export async function makeCopies(site: BuiltSite): Promise<{ count: number; latest: string }> {
  const plans = (await Promise.all(LANGUAGES.map((lang) => plansFor(lang, site)))).flat();
  await mkdir(join(site.root, FOLDER), { recursive: true });
  const boot = await bootScript();
  /** Both languages of a chapter are brought to life by the same script. */
  let latest = '';
  const scripts = new Map<string, Promise<string>>();
  const make = async ({ copy, lang, paths, way }: Plan): Promise<void> => {
    const pages = await Promise.all(paths.map((path) => readPage(site.root, path, site.base)));
    latest = [latest, ...pages.flatMap(({ updated }) => updated ?? [])].sort().at(-1) ?? '';
    const key = JSON.stringify(pages.map(({ exhibits, scripts, small }) => [exhibits, scripts, small]));
    const script = scripts.get(key) ?? copyScript(pages, site);
    scripts.set(key, script);
    const html = await oneFile({
      pages,
      first: paths[0] ?? '',
      way,
      site: site.address,
      script: await script,
      boot,
      note: noteOf(pages, lang, site),
      unscripted: packingWords(lang).unscripted,
    });
    await writeFile(join(site.root, FOLDER, nameOf(copy)), html);
  };
  // A few at once: packing is done on other threads.
  const left = [...plans];
  const worker = async (): Promise<void> => {
    for (let plan = left.pop(); plan; plan = left.pop()) await make(plan);
  };
  await Promise.all([worker(), worker(), worker()]);
  return { count: plans.length, latest };
}

async function plansFor(lang: Language, { root }: BuiltSite): Promise<Plan[]> {
  const path = (page: PageAddress): string => pathTo(lang, page, '/');
  const idsAt = async (page: PageAddress): Promise<string[]> =>
    (await readdir(join(root, path(page)), { withFileTypes: true }))
      .filter((each) => each.isDirectory())
      .map(({ name }) => name)
      .sort();
  const chapters = await idsAt({ kind: 'chapters' });
  const lessons = (await readdir(`content/lessons/${lang}`).catch(() => []))
    .map((name) => name.replace(/\.mdx$/, ''))
    .sort();
  const there = (pages: readonly PageAddress[]): string[] =>
    pages.map(path).filter((each) => existsSync(join(root, each, 'index.html')));
  return [
    ...chapters.map((id): Plan => ({
      copy: { kind: 'chapter', id, lang },
      lang,
      paths: [path({ kind: 'chapter', id })],
      way: 'none',
    })),
    ...lessons.map((id): Plan => ({
      copy: { kind: 'lesson', id, lang },
      lang,
      paths: there([
        { kind: 'lesson', id },
        { kind: 'slides', id },
        { kind: 'speaker', id },
        { kind: 'sheet', id },
        { kind: 'sheet-key', id },
        { kind: 'pupils', of: 'lesson', id },
      ]),
      way: 'query',
    })),
    {
      copy: { kind: 'site', lang },
      lang,
      paths: there([
        { kind: 'home' },
        ...chapters.map((id) => ({ kind: 'chapter', id }) as const),
        ...Object.keys(EXHIBITS).map((id) => ({ kind: 'exhibit', id }) as const),
        ...PAGES,
      ]),
      way: 'hash',
    },
  ];
}

const LICENCE = { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' };

/** Where a copy comes from, and as of when: the date of what was changed last in it, which is the same whoever makes it. */
function noteOf(pages: readonly SitePage[], lang: Language, { address }: BuiltSite): string {
  const date = pages
    .flatMap(({ updated }) => updated ?? [])
    .sort()
    .at(-1);
  const from = address.replace(/\/$/, '') + (pages[0]?.path ?? '/');
  const link = (href: string, text: string): string => `<a href="${href}" dir="ltr">${text}</a>`;
  return fill(packingWords(lang).note, {
    address: link(from, from.replace(/^https?:\/\//, '')),
    date: date === undefined ? '–' : ownDate(lang, date),
    licence: link(LICENCE.address, LICENCE.name),
  });
}
