import type { Language } from '../language/languages.ts';
import { stateOfLink } from './pasted-link.ts';
import { frameAddress, snippet, THEMES } from './snippet.ts';

/** What the guide's script needs to know of an exhibit. All addresses are full ones. */
export interface GuideData {
  id: string;
  site: string;
  loader: string;
  frames: Record<Language, string>;
  pages: Record<Language, string>;
  sites: Record<Language, string>;
  titles: Record<Language, string>;
  height: number;
  /** The state of each scenario, as a query. */
  states: Record<string, string>;
  linkWrong: string;
  linkTaken: string;
}

/** Makes the choices of the guide rewrite the code and the frame, and the buttons copy. */
export function serveGuide(): void {
  for (const section of document.querySelectorAll<HTMLElement>('[data-embed]')) serveChoices(section);
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]'))
    button.addEventListener('click', () => void copy(button));
  for (const sign of READER) addEventListener(sign, showFrames, { once: true, passive: true });
}

/** What tells that somebody is there. */
const READER = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'wheel', 'scroll'];

function showFrames(): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-src]:not([src])'))
    frame.src = frame.dataset['src'] ?? '';
}

function serveChoices(section: HTMLElement): void {
  const data = JSON.parse(section.dataset['embed'] ?? '') as GuideData;
  const form = section.querySelector('form');
  const code = section.querySelector('[data-code]');
  const frame = section.querySelector('iframe');
  const said = section.querySelector('[data-said]');
  const scenario = form?.querySelector<HTMLSelectElement>('[name=scenario]');
  const link = form?.querySelector<HTMLInputElement>('[name=link]');
  const fromLink = form?.querySelector<HTMLOptionElement>('[data-from-link]');
  if (!form || !code || !frame || !said || !scenario || !link || !fromLink) return;

  /** The last state that a choice led to: a wrong link leaves it as it is. */
  let state = '';

  function show(): void {
    const choices = new FormData(form ?? undefined);
    const lang = choices.get('lang') as Language;
    const theme = THEMES.find((one) => one === choices.get('theme'));
    const title = data.titles[lang];
    const address = frameAddress(data.frames[lang], state, { theme });
    if (code)
      code.textContent = snippet({
        title,
        frame: address,
        page: data.pages[lang] + state,
        site: data.sites[lang],
        loader: data.loader,
        height: data.height,
      });
    // The frame beside it comes from here, wherever the site says that it lives.
    const { pathname, search } = new URL(address);
    if (frame && frame.getAttribute('src') !== pathname + search) {
      frame.title = title;
      frame.src = pathname + search;
    }
  }
  async function takeLink(): Promise<void> {
    if (!link || !scenario || !said || !fromLink) return;
    const empty = link.value.trim() === '';
    const pasted = link.value;
    // Every exhibit's states: only who pastes a link needs them.
    const { exhibitOf } = await import('../exhibits/registry.ts');
    if (link.value !== pasted) return;
    const linked = empty ? undefined : stateOfLink(pasted, exhibitOf(data.id), data.site);
    const wrong = !empty && linked === undefined;
    link.setAttribute('aria-invalid', String(wrong));
    said.textContent = empty ? '' : wrong ? data.linkWrong : data.linkTaken;
    fromLink.disabled = linked === undefined;
    if (linked === undefined) return;
    state = linked;
    scenario.value = Object.entries(data.states).find(([, one]) => one === linked)?.[0] ?? '';
  }
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    if (target === scenario) {
      state = data.states[scenario.value] ?? state;
      link.value = '';
    }
    show();
    if (target === scenario || target === link) void takeLink().then(show);
  });
}

async function copy(button: HTMLElement): Promise<void> {
  const block = button.closest('.code');
  const code = block?.querySelector('[data-code]');
  const status = block?.querySelector<HTMLElement>('[role=status]');
  if (!code || !status) return;
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = status.dataset['copied'] ?? '';
  } catch {
    // No permission, or a page without https: the reader copies what is selected.
    getSelection()?.selectAllChildren(code);
    status.textContent = status.dataset['notCopied'] ?? '';
  }
}
