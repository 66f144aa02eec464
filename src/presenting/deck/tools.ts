import type { RevealApi } from './api.ts';

/** A binding of a letter for reveal.js, which goes by the code of the key and so by its place in any writing system. */
export const keyOf = (letter: string): { keyCode: number; key: string; description: string } => ({
  keyCode: letter.charCodeAt(0),
  key: letter,
  description: '',
});

/** The keys that move a deck: a clicker sends the first two. */
const ONWARD = ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', ' ', 'Enter', 'n', 'p'];

const helpDialog = (): HTMLDialogElement | null => document.querySelector('dialog.help');

/** Whether reveal.js may take a key. What has the focus keeps the keys that work it. */
export function keepKeysApart(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || helpDialog()?.open) return false;
  const target = event.target instanceof Element ? event.target : null;
  const works = event.key === 'Enter' || event.key === ' ';
  return !(works && target?.closest('button, a, summary, [role="button"]'));
}

/** Buttons and further keys: help, overview, full screen, the speaker's view, printing. */
export function listenToTools(reveal: RevealApi, deck: HTMLElement, openSpeaker: () => void): void {
  const help = helpDialog();
  const toggleHelp = (): void => (help?.open ? help.close() : help?.showModal());
  const tools: Partial<Record<string, () => void>> = {
    prev: () => reveal.prev(),
    next: () => reveal.next(),
    help: toggleHelp,
    overview: () => reveal.toggleOverview(),
    speaker: openSpeaker,
    fullscreen: () => void toggleFullscreen(),
    black: () => reveal.togglePause(),
    print: () => print(),
    contrast: toggleContrast,
    task: () => toggleTask(reveal.getCurrentSlide()),
  };
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    const tool = button && tools[button.dataset['do'] ?? ''];
    if (!tool) return;
    if (help?.open && button.dataset['do'] !== 'help') help.close();
    tool();
  });
  document.addEventListener(
    'keydown',
    (event) => {
      // Before reveal.js, for which the same key without Shift is a black screen.
      if (event.key === '?' || event.key === '؟' || event.key === 'F1') {
        if (event.target instanceof Element && event.target.matches('textarea, [type="text"]')) return;
        event.preventDefault();
        toggleHelp();
      }
      // Whoever goes on, or back, wants to see again.
      if (reveal.isPaused() && ONWARD.includes(event.key)) {
        event.preventDefault();
        event.stopPropagation();
        reveal.togglePause(false);
        return;
      }
      // A clicker turns the page even while the teacher's last click was into a field.
      const active = document.activeElement;
      if (['PageUp', 'PageDown'].includes(event.key) && active instanceof HTMLElement && active !== document.body)
        active.blur();
    },
    { capture: true },
  );
  helpJumping(deck);
  help?.addEventListener('click', (event) => {
    if (event.target === help) help.close();
  });
  // On paper every slide is there to be read, also for those who hear the printed file.
  addEventListener('beforeprint', () => {
    for (const slide of deck.querySelectorAll('.slides > section')) {
      slide.removeAttribute('hidden');
      slide.removeAttribute('aria-hidden');
    }
  });
  addEventListener('afterprint', () => reveal.sync());
  // Its words are of what was on the screen: whoever goes on leaves it.
  const closeTask = (): void => deck.querySelector<HTMLElement>('.task:popover-open')?.hidePopover();
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'overviewshown']) reveal.on(event, closeTask);
  // In the overview all slides stand on one page, which may be longer than the screen.
  const toCurrent = (): void => {
    if (reveal.isOverview()) reveal.getCurrentSlide().scrollIntoView({ block: 'nearest' });
  };
  reveal.on('overviewshown', toCurrent);
  reveal.on('slidechanged', toCurrent);
  deck.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('.pause-overlay')) reveal.togglePause(false);
  });
}

/** Puts the task of the exhibit on a slide to the class, or takes it away again. */
export function toggleTask(slide: HTMLElement): void {
  slide.querySelector<HTMLElement>('.task[popover]')?.togglePopover();
}

const CONTRAST = 'contrast';

/** High contrast, in the light theme and in the dark one. Other windows of the deck, and the speaker's frames, follow. */
export function toggleContrast(): void {
  const on = document.documentElement.toggleAttribute('data-contrast');
  try {
    localStorage.setItem(CONTRAST, on ? 'high' : '');
  } catch {
    // Then it holds for this window.
  }
}

/** As it was chosen before, here or in another window. */
export function keepContrast(): void {
  const show = (chosen: string | null): void =>
    void document.documentElement.toggleAttribute('data-contrast', chosen === 'high');
  try {
    show(localStorage.getItem(CONTRAST));
  } catch {
    return;
  }
  addEventListener('storage', ({ key, newValue }) => {
    if (key === CONTRAST) show(newValue);
  });
}

export async function toggleFullscreen(): Promise<void> {
  try {
    await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  } catch {
    // Some browsers, such as those of phones, have no full screen for pages.
  }
}

/** Makes the field of reveal.js for the number of a slide speak the language of the page, and read its numerals. */
function helpJumping(deck: HTMLElement): void {
  const field = ({ target }: Event): HTMLInputElement | undefined =>
    target instanceof HTMLInputElement && target.matches('.jump-to-slide-input') ? target : undefined;
  deck.addEventListener('focusin', (event) => {
    const jump = field(event);
    if (jump) jump.placeholder = deck.dataset['jump'] ?? '';
  });
  // Before reveal.js reads it.
  const read = (event: Event): void => {
    const jump = field(event);
    if (jump) jump.value = jump.value.replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)));
  };
  deck.addEventListener('input', read, { capture: true });
}
