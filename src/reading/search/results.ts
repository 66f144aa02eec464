import type { SearchWords } from '../../language/words/en/search.ts';
import { fill } from '../../language/fill.ts';
import type { SearchKind } from './kinds.ts';
import type { PagefindData, PagefindResult } from './pagefind.ts';
import { cutAt } from './query.ts';

/** Results of one kind. */
export interface Group {
  kind: SearchKind;
  results: readonly PagefindResult[];
}

/** How many results of a kind show at once, and how many sections of a page. */
const FIRST = 5;
const SECTIONS = 3;

/** Makes the section of the page with the results of one kind. The rest of many come with a button. */
export async function sectionOf(group: Group, words: SearchWords, number: (count: number) => string): Promise<Element> {
  const { kind, results } = group;
  const section = element('section', { class: 'section', 'aria-labelledby': `results-${kind}` });
  const list = element('ol', { class: 'ruled' });
  const show = async (some: readonly PagefindResult[]): Promise<void> => {
    const found = await Promise.all(some.map((result) => result.data()));
    list.append(...found.map(entryOf));
  };
  const count = element('span', { class: 'count' }, number(results.length));
  const heading = element('h2', { id: `results-${kind}` }, words.groups[kind], ' ', count);
  const content = element('div', {}, list);
  section.append(heading, content);
  await show(results.slice(0, FIRST));
  if (results.length > FIRST) {
    const more = element(
      'button',
      { type: 'button', class: 'more' },
      fill(words.more, { count: number(results.length) }),
    );
    more.addEventListener('click', () => {
      void show(results.slice(FIRST)).then(() => {
        more.remove();
        list.children[FIRST]?.querySelector('a')?.focus();
      });
    });
    content.append(more);
  }
  return section;
}

function entryOf({ url, meta, content, excerpt, sub_results: parts }: PagefindData): Element {
  const entry = element('li', {}, element('h3', {}, link(url, meta.title ?? url)));
  const sections = parts.filter((part) => part.url !== url).slice(0, SECTIONS);
  if (sections.length === 0) entry.append(excerptOf(excerpt, content));
  else {
    const list = element('ul', { class: 'parts' });
    for (const part of sections)
      list.append(element('li', {}, link(part.url, part.title), excerptOf(part.excerpt, content)));
    entry.append(list);
  }
  return entry;
}

function link(url: string, title: string): Element {
  return element('a', { href: url, dir: 'auto' }, title);
}

/** Pagefind gives HTML. A document that is only parsed runs no script and loads nothing. */
function excerptOf(html: string, content: string): Element {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const [before, after] = cutAt(body.textContent, content);
  return element('p', { class: 'excerpt', dir: 'auto' }, before ? '… ' : '', ...body.childNodes, after ? ' …' : '');
}

function element(name: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
