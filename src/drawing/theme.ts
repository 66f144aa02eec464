import { createHash } from 'node:crypto';

/**
 * Runs in the head of a page, before anything is painted, so that a page never flashes in the wrong theme; afterwards it
 * serves the theme button (`[data-theme-button]`). Storage may be denied, as in a sandboxed frame: then the choice
 * holds for one page. Without a choice the page follows the reader's system, also when that changes.
 */
export const THEME_SCRIPT = `(()=>{
const root=document.documentElement,dark=matchMedia('(prefers-color-scheme: dark)');
let chosen;try{chosen=localStorage.getItem('theme')}catch{}
if(chosen!=='dark')chosen=chosen==='light'?chosen:'';
const show=()=>{
root.dataset.theme=chosen||(dark.matches?'dark':'light');
for(const button of document.querySelectorAll('[data-theme-button]'))button.setAttribute('aria-pressed',root.dataset.theme==='dark')
};
show();
dark.addEventListener('change',show);
addEventListener('DOMContentLoaded',show);
addEventListener('click',event=>{
if(!event.target.closest?.('[data-theme-button]'))return;
chosen=root.dataset.theme==='dark'?'light':'dark';
try{localStorage.setItem('theme',chosen)}catch{}
show()
});
})()`;

/** The source expression that lets a content security policy run exactly this inline script. */
export function scriptHash(code: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
