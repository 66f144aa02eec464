import { LEFT_OUT, SEARCH_KINDS, type SearchKind } from '../../reading/search/kinds.ts';
import type { Pagefind, PagefindResult } from '../../reading/search/pagefind.ts';
import { around, foldedText, placesOf, wordsOf } from './folded-text.ts';
import { CONTENTS, type Contents } from './held.ts';
import { addressOf } from './links.ts';

/** A piece of a page with a heading and an address. */
interface Piece {
  kind: SearchKind;
  title: string;
  url: string;
  text: string;
  folded: string;
  foldedTitle: string;
}

/** The entries of the long lists, each found by itself, with where its name stands in it. */
const ENTRIES = [
  { kind: 'term', entry: '.glossary .entry[id]', name: 'dt' },
  { kind: 'source', entry: '.sources-list > li[id]', name: '.source-title' },
  { kind: 'claim', entry: '.claim-entry[id]', name: '.says' },
] as const;
/** How much of a text is shown around what was found, in characters. */
const EXCERPT = 160;

/** Stands in a copy for `../../reading/search/load-index.ts`: the same search, over the pages that the copy holds. */
export function loadIndex(): Promise<Pagefind> {
  const { pages, way } = JSON.parse(window.held.read(CONTENTS)) as Contents;
  const pieces = Object.keys(pages).flatMap((path) => {
    const { body } = new DOMParser().parseFromString(window.held.read(path), 'text/html');
    const main = body.querySelector('main[data-pagefind-body]');
    return main ? piecesOf(main, (id) => addressOf({ path, search: '', hash: id && `#${id}` }, { way })) : [];
  });
  return Promise.resolve({
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: (query, { filters: { kind } }) => Promise.resolve({ results: found(wordsOf(query), kind, pieces) }),
  });
}

function found(words: readonly string[], kind: string, pieces: readonly Piece[]): PagefindResult[] {
  if (words.length === 0) return [];
  return pieces.flatMap((piece) => {
    if (piece.kind !== kind || !placesOf(words, `${piece.foldedTitle} ${piece.folded}`)) return [];
    const [before, word, after] = around(piece.text, words, EXCERPT).map(escaped);
    return {
      id: piece.url,
      score: (placesOf(words, piece.foldedTitle) ? 10 : 0) + Math.min(9, piece.folded.split(words[0] ?? '').length),
      data: () =>
        Promise.resolve({
          url: piece.url,
          meta: { title: piece.title },
          content: piece.text,
          excerpt: word ? `${before}<mark>${word}</mark>${after}` : (before ?? ''),
          sub_results: [],
        }),
    };
  });
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page's sections, and the entries of its list. */
function piecesOf(main: Element, address: (id: string) => string): Piece[] {
  const entries = ENTRIES.flatMap(({ kind, entry, name }) =>
    [...main.querySelectorAll(entry)].map((each) =>
      piece(kind, textOf(each.querySelector(name)), address(each.id), textOf(each)),
    ),
  );
  for (const left of main.querySelectorAll([...LEFT_OUT, 'script', 'astro-island'].join())) left.remove();
  const kind = SEARCH_KINDS.find((each) => main.getAttribute('data-pagefind-filter') === `kind:${each}`) ?? 'page';
  const page = textOf(main.querySelector('h1'));
  const sections = [{ title: page, id: '', text: '' }];
  const walk = (element: Element): void => {
    for (const child of element.childNodes) {
      if (child instanceof Text) (sections.at(-1) as { text: string }).text += child.data;
      if (!(child instanceof Element)) continue;
      if (child.matches('h2[id]')) sections.push({ title: `${page}: ${textOf(child)}`, id: child.id, text: '' });
      else if (!child.matches('h1')) walk(child);
      if (child.matches('p, li, dt, dd, div, td, th, h3')) (sections.at(-1) as { text: string }).text += ' ';
    }
  };
  walk(main);
  return [...sections.map(({ title, id, text }) => piece(kind, title, address(id), text)), ...entries];
}

function piece(kind: SearchKind, title: string, url: string, written: string): Piece {
  const text = written.replace(/\s+/g, ' ').trim();
  return { kind, title, url, text, folded: foldedText(text), foldedTitle: foldedText(title) };
}

const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
