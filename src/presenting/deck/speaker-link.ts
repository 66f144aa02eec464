import type { RevealApi } from './api.ts';
import { isOurs, openLink, post, withAskedFor } from '../link.ts';
import { type Message, readMessage } from '../messages.ts';
import { type Place, START, toHash, within } from '../place.ts';

interface Deck {
  deck: HTMLElement;
  sections: readonly HTMLElement[];
  /** In a frame of the speaker's view. */
  preview: boolean;
}

/** Keeps the slides and the speaker's view at the same place, whichever of them is moved. */
export function followSpeaker(reveal: RevealApi, { deck, sections, preview }: Deck): { open(): void; begin(): void } {
  const steps = sections.map((section) => section.querySelectorAll('.fragment').length);
  let opened: Window | null = null;
  let following = false;
  let ready = false;

  const here = (): Place => {
    const slide = reveal.getCurrentSlide();
    return { slide: sections.indexOf(slide), step: slide.querySelectorAll('.fragment.visible').length - 1 };
  };
  const at = (): Message => ({ kind: 'at', from: 'slides', place: here(), black: reveal.isPaused() });
  const receive = (message: Message): void => {
    if (message.from !== 'speaker' || !ready) return;
    if (message.kind === 'ask') send(at());
    if (message.kind === 'at') follow(message.place, message.black);
  };
  const send = preview
    ? (message: Message) => post(parent, message)
    : openLink(deck.dataset['deck'] ?? location.pathname, () => [opened, opener as Window | null], receive).send;
  if (preview) {
    addEventListener('message', ({ data, source, origin }) => {
      const message = source === parent && isOurs(origin) ? readMessage(data) : undefined;
      if (message) receive(message);
    });
  }

  function follow(asked: Place, black: boolean): void {
    const { slide, step } = within(asked, steps);
    // What follows from being told is not told again.
    following = true;
    if (reveal.isOverview()) reveal.toggleOverview(false);
    reveal.slide(slide, 0, steps[slide] ? step : undefined);
    reveal.togglePause(black);
    following = false;
  }
  function tell(): void {
    if (ready && !following && !preview) send(at());
  }
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed']) reveal.on(event, tell);
  if (!preview) {
    addEventListener('pagehide', () => {
      send({ kind: 'bye', from: 'slides' });
      // The speaker's view asks who else is there: slides that are going may still hear it, and must not answer.
      ready = false;
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      ready = true;
      tell();
    });
  }

  return {
    open() {
      // What the address asks for besides the place, such as another country, is for both windows.
      const address = `${withAskedFor(deck.dataset['speaker'] ?? '')}${toHash(here())}`;
      opened =
        window.open(address, `speaker of ${deck.dataset['deck'] ?? ''}`, 'popup,width=1280,height=800') ?? opened;
      opened?.focus();
    },
    begin() {
      ready = true;
      // Slides opened at a place lead; slides opened from the start go where the speaker already is.
      const { slide, step } = here();
      const moved = slide !== START.slide || step !== START.step;
      send(moved && !preview ? at() : { kind: 'ask', from: 'slides' });
    },
  };
}
