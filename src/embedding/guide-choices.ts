import type { Language } from '../language/languages.ts';
import { readLink } from './pasted-link.ts';
import { frameAddress, type FrameOptions, snippet, THEMES } from './snippet.ts';

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

const known = new WeakMap<HTMLElement, (target: EventTarget | null) => void>();

/** Lets what was chosen in an exhibit's part of the guide rewrite its code and its frame. */
export function choose(section: HTMLElement, target: EventTarget | null): void {
  const answer = known.get(section) ?? choicesOf(section);
  if (!answer) return;
  known.set(section, answer);
  answer(target);
}

function choicesOf(section: HTMLElement): ((target: EventTarget | null) => void) | undefined {
  const data = JSON.parse(section.dataset['embed'] ?? '') as GuideData;
  const form = section.querySelector('form');
  const code = section.querySelector('[data-code]');
  const frame = section.querySelector('iframe');
  const said = section.querySelector('[data-said]');
  const colours = form?.querySelector<HTMLSelectElement>('[name=theme]');
  const scenario = form?.querySelector<HTMLSelectElement>('[name=scenario]');
  const link = form?.querySelector<HTMLInputElement>('[name=link]');
  const fromLink = form?.querySelector<HTMLOptionElement>('[data-from-link]');
  if (!form || !code || !frame || !said || !colours || !scenario || !link || !fromLink) return undefined;

  /** The last state that a choice led to: a wrong link leaves it as it is. */
  let state = '';
  /** What the link leaves out or locks: there is no other choice of it here. */
  let trimmed: FrameOptions = {};

  function show(): void {
    const choices = new FormData(form ?? undefined);
    const lang = choices.get('lang') as Language;
    const theme = THEMES.find((one) => one === choices.get('theme'));
    const title = data.titles[lang];
    const address = frameAddress(data.frames[lang], state, { ...trimmed, theme });
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
    if (!link || !colours || !scenario || !said || !fromLink) return;
    const empty = link.value.trim() === '';
    const pasted = link.value;
    // Every exhibit's states: only who pastes a link needs them.
    const { exhibitOf } = await import('../exhibits/registry.ts');
    if (link.value !== pasted) return;
    const linked = empty ? undefined : readLink(pasted, exhibitOf(data.id), data.site);
    const wrong = !empty && linked === undefined;
    link.setAttribute('aria-invalid', String(wrong));
    said.textContent = empty ? '' : wrong ? data.linkWrong : data.linkTaken;
    fromLink.disabled = linked === undefined;
    if (empty) trimmed = {};
    if (linked === undefined) return;
    ({ state } = linked);
    const { theme, ...others } = linked.options;
    trimmed = others;
    if (theme) colours.value = theme;
    scenario.value = Object.entries(data.states).find(([, one]) => one === state)?.[0] ?? '';
  }
  return (target) => {
    if (target === scenario) {
      state = data.states[scenario.value] ?? state;
      trimmed = {};
      link.value = '';
    }
    show();
    if (target === scenario || target === link) void takeLink().then(show);
  };
}
