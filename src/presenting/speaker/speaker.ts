import { fill } from '../../language/fill.ts';
import { type Language, numeral } from '../../language/languages.ts';
import { openLink } from '../link.ts';
import type { Message } from '../messages.ts';
import { after, before, fromHash, type Place, START, within } from '../place.ts';
import { runClocks } from './clock.ts';
import { minutesBehind } from './pace.ts';
import { openScreen } from './screens.ts';

const root = document.querySelector<HTMLElement>('.speaker');
if (root) start(root);

/** Makes the lesson's script into the speaker's view: one slide's notes at a time, in step with the slides. */
function start(view: HTMLElement): void {
  document.documentElement.classList.add('presented');
  const lang = document.documentElement.lang as Language;
  const find = <E extends HTMLElement>(selector: string): E | null => view.querySelector<E>(selector);
  const scripts = [...view.querySelectorAll<HTMLElement>('.script')];
  const steps = scripts.map(({ dataset }) => Number(dataset['steps']));
  const [now, then] = [...view.querySelectorAll('iframe')].map(openScreen);

  let place = within(
    fromHash(
      location.hash,
      scripts.map(() => ''),
    ) ?? START,
    steps,
  );
  let black = false;
  const planned = scripts.map(({ dataset }) => Number(dataset['minutes'] ?? 0));
  const clocks = runClocks(lang, find('.timer time'), find('.clock'), tellPace);
  const link = openLink(view.dataset['deck'] ?? '', () => [opener as Window | null], receive);
  const at = (): Message => ({ kind: 'at', from: 'speaker', place, black });

  function receive(message: Message): void {
    if (message.from !== 'slides') return;
    linked(message.kind !== 'bye');
    // Another window with the same slides may still be open.
    if (message.kind === 'bye') link.send({ kind: 'ask', from: 'speaker' });
    if (message.kind === 'ask') link.send(at());
    if (message.kind === 'at') {
      ({ black } = message);
      place = within(message.place, steps);
      show();
    }
  }
  /** Beside the timer, where the lesson has a plan: it is read again when the slide changes. */
  function tellPace(elapsed: number): void {
    const pace = find('.pace');
    if (!pace) return;
    const behind = minutesBehind(planned, place.slide, elapsed);
    const words = pace.dataset[behind > 0 ? 'behind' : behind < 0 ? 'ahead' : 'onTime'] ?? '';
    pace.textContent = fill(words, { minutes: numeral(lang, Math.abs(behind)) });
    pace.classList.toggle('late', behind > 0);
  }
  function linked(so: boolean): void {
    find('.linked')?.toggleAttribute('hidden', !so);
    find('.unlinked')?.toggleAttribute('hidden', so);
  }
  function go(to: Place | undefined): void {
    if (!to) return;
    place = to;
    show();
    link.send(at());
  }
  function show(): void {
    const next = after(place, steps);
    scripts.forEach((script, index) => script.toggleAttribute('hidden', index !== place.slide));
    scripts[place.slide]?.querySelectorAll('.step').forEach((each, index) => {
      each.classList.toggle('current', index === place.step + 1);
    });
    find('.scripts')?.scrollTo(0, 0);
    clocks.show();
    now?.show(place, black);
    if (next) then?.show(next, false);
    find('.then iframe')?.toggleAttribute('hidden', !next);
    find('.the-end')?.toggleAttribute('hidden', next !== undefined);
    find('[data-do="black"]')?.setAttribute('aria-pressed', String(black));
    const further = steps[place.slide] ?? 0;
    const position = find('.position');
    if (position) {
      position.textContent = fill((further ? view.dataset['step'] : view.dataset['slide']) ?? '', {
        number: numeral(lang, place.slide + 1),
        total: numeral(lang, scripts.length),
        step: numeral(lang, place.step + 2),
        steps: numeral(lang, further + 1),
      });
    }
  }

  const tools: Partial<Record<string, () => void>> = {
    next: () => go(after(place, steps)),
    previous: () => go(before(place, steps)),
    first: () => go(START),
    last: () => go({ slide: scripts.length - 1, step: -1 }),
    black: () => {
      black = !black;
      go(place);
    },
    reset: clocks.reset,
  };
  const [onward, back] = document.dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const keys: Partial<Record<string, string>> = {
    [onward]: 'next',
    ArrowDown: 'next',
    PageDown: 'next',
    ' ': 'next',
    Enter: 'next',
    n: 'next',
    [back]: 'previous',
    ArrowUp: 'previous',
    PageUp: 'previous',
    p: 'previous',
    Home: 'first',
    End: 'last',
    b: 'black',
    '.': 'black',
  };
  view.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    tools[button?.dataset['do'] ?? '']?.();
  });
  addEventListener('keydown', (event) => {
    const focused = event.target instanceof Element && event.target.matches('button, a');
    // On a keyboard of another script a letter is known by its place.
    const byPlace = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase() ?? '';
    const tool = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? keys[byPlace];
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (!tool || modified || (focused && (event.key === ' ' || event.key === 'Enter'))) return;
    event.preventDefault();
    tools[tool]?.();
  });

  // Its frames tell the case as the slides do; so do the notes.
  if (/[?&](?:country|names)=/.test(location.search))
    void import('../../exhibits/kit/retell.ts').then(({ retellings }) => retellings());
  show();
  link.send({ kind: 'ask', from: 'speaker' });
}
