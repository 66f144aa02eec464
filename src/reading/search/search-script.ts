import type { SearchWords } from '../../language/words/en/search.ts';
import { fill } from '../../language/fill.ts';
import { LANGUAGES, numeral, ORIGINAL } from '../../language/languages.ts';
import { SEARCH_KINDS, type SearchKind } from './kinds.ts';
import { loadIndex } from './load-index.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { queriesFor, queryIn, withQuery } from './query.ts';
import { type Group, sectionOf } from './results.ts';

const page = find<HTMLElement>(document, '[data-search]');
const form = find<HTMLFormElement>(page, 'form');
const input = find<HTMLInputElement>(page, 'input');
const status = find<HTMLElement>(page, '.status');
const results = find<HTMLElement>(page, '.results');
const lists = find<HTMLElement>(page, '.lists');
const words = JSON.parse(page.dataset['words'] ?? '') as SearchWords;
const alsoCalled = JSON.parse(page.dataset['alsoCalled'] ?? '{}') as Record<string, string>;
const lang = LANGUAGES.find((each) => each === document.documentElement.lang) ?? ORIGINAL;
const number = (count: number): string => numeral(lang, count);

/** How long typing rests before the search runs. In ms. */
const PAUSE = 200;

let pagefind: Promise<Pagefind> | undefined;
/** Counts searches: only the last one may show its results. */
let last = 0;
let timer = 0;

/** Loads the index, at the first sign that it will be needed. */
function load(): Promise<Pagefind> {
  pagefind ??= (async () => {
    const loaded = await loadIndex(page.dataset['search'] ?? '');
    await loaded.options({ excerptLength: 26 });
    await loaded.init();
    return loaded;
  })();
  return pagefind;
}

/** The results of all queries, each once, the best first. */
async function search(index: Pagefind, queries: readonly string[], kind: SearchKind): Promise<PagefindResult[]> {
  const found = await Promise.all(queries.map((query) => index.search(query, { filters: { kind } })));
  const best = new Map<string, PagefindResult>();
  for (const result of found.flatMap(({ results }) => results)) {
    if ((best.get(result.id)?.score ?? -1) < result.score) best.set(result.id, result);
  }
  return [...best.values()].sort((one, other) => other.score - one.score);
}

async function run(): Promise<void> {
  const turn = ++last;
  const typed = input.value.trim();
  const queries = queriesFor(typed, { numeral: (text) => numeral(lang, text), alsoCalled });
  history.replaceState(history.state, '', withQuery(location.href, typed));
  lists.hidden = queries.length > 0;
  if (queries.length === 0) {
    results.replaceChildren();
    status.textContent = words.empty;
    return;
  }
  if (results.childElementCount === 0) status.textContent = words.loading;
  try {
    const index = await load();
    const groups = await Promise.all(
      SEARCH_KINDS.map(async (kind): Promise<Group> => ({
        kind,
        results: await search(index, queries, kind),
      })),
    );
    const found = groups.filter((group) => group.results.length > 0);
    const sections = await Promise.all(found.map((group) => sectionOf(group, words, number)));
    if (turn !== last) return;
    results.replaceChildren(...sections);
    const count = found.reduce((sum, group) => sum + group.results.length, 0);
    const said = count === 0 ? words.none : count === 1 ? words.one : words.found;
    status.textContent = fill(said, { query: typed, count: number(count) });
    lists.hidden = count > 0;
  } catch (error) {
    console.warn(error);
    pagefind = undefined;
    if (turn !== last) return;
    results.replaceChildren();
    status.textContent = words.failed;
    lists.hidden = false;
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  void run();
});
input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => void run(), PAUSE);
});
// The field has the focus from the beginning: that alone is no sign.
for (const sign of ['pointermove', 'pointerdown', 'keydown'])
  addEventListener(sign, () => void load().catch(() => undefined), { once: true });

// From the field down into the results and through them, and back up.
page.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [input, ...results.querySelectorAll<HTMLElement>('a, button')];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (here < 0 || !next) return;
  event.preventDefault();
  next.focus();
});
// A slash leads back to the field from anywhere.
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || document.activeElement === input) return;
  event.preventDefault();
  input.select();
});

page.querySelector('.without-script')?.remove();
input.value = queryIn(location.search);
if (input.value === '') input.focus({ preventScroll: true });
void run();

function find<Found extends Element>(within: ParentNode, selector: string): Found {
  const found = within.querySelector<Found>(selector);
  if (!found) throw new Error(`The search page has no ${selector}`);
  return found;
}
