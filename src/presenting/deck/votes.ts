import { countHands } from '../../drawing/hands/count-hands.ts';
import type { Hands } from '../../drawing/hands/hands.ts';
import { openChannel } from '../link.ts';
import type { RevealApi } from './api.ts';

/**
 * Counts the hands of a class at the questions of a deck and at those that its exhibits ask. Every window of the same deck
 * shows them, also the frames of the speaker's view.
 *
 * @param keys whether this window takes keys: 1 counts one more hand for the first choice of the slide that is seen
 */
export function countVotes(reveal: RevealApi, deck: HTMLElement, keys: boolean): void {
  const place = `votes:${deck.dataset['deck'] ?? ''}`;
  const counting = countHands(deck, place, openChannel(place), tellExhibits);

  /** Exhibits come alive when they like, and ask anew when the clicker goes back. */
  function tellExhibits(): void {
    for (const guess of deck.querySelectorAll<HTMLElement>('[data-live="true"] [data-guess]'))
      guess.dispatchEvent(
        new CustomEvent('exhibit:hands-heard', { detail: counting.of(guess.dataset['question'] ?? '') }),
      );
  }
  deck.addEventListener('exhibit:hands-counted', ({ target, detail }: CustomEventInit<Hands> & Event) => {
    if (target instanceof HTMLElement && detail) counting.take(target.dataset['question'] ?? '', detail);
  });
  new MutationObserver(tellExhibits).observe(deck, { subtree: true, attributes: true, attributeFilter: ['data-live'] });
  for (const event of ['ready', 'slidechanged', 'fragmentshown', 'fragmenthidden']) reveal.on(event, tellExhibits);

  deck.addEventListener('click', ({ target }) => mark(target instanceof Element ? target.closest('[data-box]') : null));
  if (keys) addEventListener('keydown', takeKey);
}

/** Digits count: of a grid in the box that is marked, and 0 marks the next one. */
function takeKey(event: KeyboardEvent): void {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  const isTyping = event.target instanceof Element && event.target.matches('textarea, input, select');
  if (digit === undefined || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  const marked = document.querySelector('.present [data-box="marked"]');
  if (digit === '0') {
    const boxes = [...document.querySelectorAll('.present [data-box]')];
    const at = boxes.findIndex((box) => box === marked);
    mark(boxes[(at + 1) % boxes.length] ?? null);
    return;
  }
  const how = event.shiftKey ? '[data-fewer]' : '[data-hand]';
  (marked ?? document.querySelector('.slides > .present'))
    ?.querySelectorAll<HTMLElement>(how)
    [Number(digit) - 1]?.click();
}

/** Marks the box of a grid that keys count in. */
function mark(box: Element | null): void {
  if (!box) return;
  for (const other of box.closest('section')?.querySelectorAll('[data-box]') ?? [])
    other.setAttribute('data-box', other === box ? 'marked' : '');
}
