import { fill } from '../../language/fill.ts';
import { type Language, numeral, plain } from '../../language/languages.ts';
import { drawSheet, SHEETS } from './draw-sheet.ts';

/** Draws the sheet whose number stands in the address, and others when asked. The page holds every line that there is. */
const root = document.querySelector<HTMLElement>('[data-sheets]');
if (root) start(root);

function start(page: HTMLElement): void {
  const lang = document.documentElement.lang as Language;
  const field = page.querySelector<HTMLInputElement>('input');
  const links = [...page.querySelectorAll<HTMLAnchorElement>('a[data-numbered]')];

  const show = (number: number): void => {
    const lines = drawSheet(number);
    for (const body of page.querySelectorAll('tbody')) {
      const rows = new Map([...body.rows].map((row) => [row.dataset['line'] ?? '', row]));
      for (const row of rows.values()) row.hidden = true;
      for (const { id } of lines) {
        const row = rows.get(id);
        if (!row) continue;
        row.hidden = false;
        body.append(row);
      }
    }
    for (const each of page.querySelectorAll<HTMLElement>('[data-number]'))
      each.textContent = fill(each.dataset['number'] ?? '', { number: numeral(lang, number) });
    for (const link of links) link.search = withSheet(link.search, number);
    if (field) field.value = numeral(lang, number);
  };
  const go = (number: number): void => {
    history.replaceState(history.state, '', withSheet(location.search, number));
    show(number);
  };

  show(sheetIn(location.search) ?? 1);
  field?.addEventListener('change', () => go(sheetIn(`?sheet=${plain(lang, field.value)}`) ?? 1));
  page.addEventListener('click', ({ target }) => {
    const tool = target instanceof Element ? target.closest<HTMLElement>('[data-do]')?.dataset['do'] : undefined;
    if (tool === 'another') go(((sheetIn(location.search) ?? 1) % SHEETS) + 1);
    if (tool === 'print') print();
  });
}

/** The same query with another sheet: in a lesson that is one file it names the page too. */
function withSheet(search: string, number: number): string {
  const parameters = new URLSearchParams(search);
  parameters.set('sheet', String(number));
  return `?${parameters}`;
}

/** The number in an address; `undefined` for what is none of the sheets. */
function sheetIn(search: string): number | undefined {
  const number = Number(new URLSearchParams(search).get('sheet'));
  return Number.isInteger(number) && number >= 1 && number <= SHEETS ? number : undefined;
}
