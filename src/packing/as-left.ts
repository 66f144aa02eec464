import { saveAs, fingerprint } from '../exhibits/kit/save.ts';
import { fill, isolated } from '../language/fill.ts';
import type { Language } from '../language/languages.ts';
import { SAVE, type ToSave } from './as-left-script.ts';
import { withLeft } from './copy/left.ts';
import { sizeInWords } from './size.ts';

/* A chapter is saved with its exhibits in the states that they are in. */

interface Words {
  left: string;
  notLeft: string;
  kilobytes: string;
  megabytes: string;
}

addEventListener(SAVE, ({ detail }: CustomEventInit<ToSave>) => {
  const words = document.querySelector<HTMLElement>('[data-as-left]')?.dataset['asLeft'];
  if (detail && words !== undefined) void save(detail, JSON.parse(words) as Words);
});

async function save({ link, states }: ToSave, words: Words): Promise<void> {
  const told = toldBy(link);
  try {
    const answer = await fetch(link.href);
    if (!answer.ok) throw new Error(`${link.href}: ${answer.status}`);
    const left = [...document.querySelectorAll('[data-exhibit]')].map((exhibit) => {
      const state = states.get(exhibit);
      return state && state.began !== state.is ? state.is : null;
    });
    const file = withLeft(await answer.text(), left, new Date().toISOString().slice(0, 10));
    const blob = new Blob([file], { type: 'text/html' });
    const name = link.pathname.split('/').at(-1) ?? '';
    saveAs(blob, name);
    const lang = document.documentElement.lang as Language;
    const size = sizeInWords(lang, blob.size, words);
    told.textContent = `${fill(words.left, { file: isolated(name), size, sum: isolated('SHA-256') })} `;
    const sum = document.createElement('code');
    sum.className = 'hash';
    sum.dir = 'ltr';
    sum.textContent = await fingerprint(blob);
    told.append(sum);
  } catch {
    told.textContent = words.notLeft;
  }
}

/** Where it is said what came of a press: right after the link. */
function toldBy(link: HTMLAnchorElement): HTMLElement {
  const after = link.nextElementSibling;
  if (after instanceof HTMLElement && after.role === 'status') return after;
  const told = document.createElement('span');
  told.role = 'status';
  told.className = 'as-left';
  link.after(told);
  return told;
}
