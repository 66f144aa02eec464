import { fill } from '../../language/fill.ts';
import { type Language, numeral } from '../../language/languages.ts';
import { asTable, type FilledSheet, placeOf, tally, type Ticked, type When } from './tally.ts';

/** The radius of a dot, in units of the picture. */
const DOT = '2.2';

/** Counts sheets in the page. They are kept in this variable and nowhere else. */
const root = document.querySelector<HTMLElement>('[data-probe]');
const form = root?.querySelector('form');
if (root && form) start(root, form);

function start(page: HTMLElement, sheet: HTMLFormElement): void {
  const lang = document.documentElement.lang as Language;
  const mirrored = document.dir === 'rtl';
  const answers = (page.dataset['probe'] ?? '').split(' ') as ('yes' | 'no')[];
  const result = page.querySelector<HTMLElement>('[data-result]');
  const rows = [...(result?.querySelectorAll('tbody tr') ?? [])];
  const undo = page.querySelector<HTMLButtonElement>('[data-do="undo"]');
  const field = page.querySelector('textarea');
  const sheets: FilledSheet[] = [];

  const show = (): void => {
    const counts = tally(sheets, answers);
    rows.forEach((row, line) => {
      const count = counts[line];
      if (!count) return;
      const [from, to] = (['before', 'after'] as const).map((when) => {
        const at = placeOf(count[when]);
        const dot = row.querySelector(`circle.${when}`);
        dot?.setAttribute('r', at === undefined ? '0' : DOT);
        const x = at === undefined ? undefined : mirrored ? 100 - at : at;
        if (x !== undefined) dot?.setAttribute('cx', String(x));
        const cell = row.querySelector(`[data-cell="${when}"]`);
        const { right, sheets: all } = count[when];
        if (cell) cell.textContent = all === 0 ? '–' : `${numeral(lang, right)} / ${numeral(lang, all)}`;
        return x;
      });
      row.querySelector('.shift')?.setAttribute('d', from === undefined || to === undefined ? '' : `M${from} 4H${to}`);
    });
    result?.toggleAttribute('hidden', sheets.length === 0);
    if (undo) undo.disabled = sheets.length === 0;
    const number = (when: When): string => numeral(lang, sheets.filter((one) => one.when === when).length);
    const status = page.querySelector('[data-status]');
    if (status)
      status.textContent = fill(page.dataset['counted'] ?? '', { before: number('before'), after: number('after') });
  };

  sheet.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = new FormData(sheet);
    const when = given.get('when') as When;
    const ticked = answers.map((_, line) => (given.get(`line-${line}`) ?? undefined) as Ticked | undefined);
    // An empty form is no sheet.
    if (ticked.every((one) => one === undefined)) return;
    sheets.push({ when, ticked });
    sheet.reset();
    const again = sheet.querySelector<HTMLInputElement>(`[name="when"][value="${when}"]`);
    if (again) again.checked = true;
    show();
    sheet.querySelector<HTMLInputElement>('[name="line-0"]')?.focus();
  });
  page.addEventListener('click', ({ target }) => {
    const asked = target instanceof Element ? target.closest<HTMLElement>('[data-do]')?.dataset['do'] : undefined;
    if (asked === 'print') print();
    if (asked === 'undo') {
      sheets.pop();
      show();
    }
    if (asked === 'copy') void copy();
  });

  async function copy(): Promise<void> {
    const names = rows.map((row) => row.querySelector('th')?.textContent.trim() ?? '');
    const text = asTable((page.dataset['head'] ?? '').split('\t'), names, tally(sheets, answers));
    try {
      await navigator.clipboard.writeText(text);
      const said = page.querySelector('[data-result] [data-copied]');
      if (said) said.textContent = page.dataset['copied'] ?? '';
    } catch {
      // Where the clipboard is closed, the table stands there to be copied by hand.
      if (!field) return;
      field.hidden = false;
      field.value = text;
      field.select();
    }
  }
}
