import { countHands } from '../../drawing/hands/count-hands.ts';

// As in the deck of the same cards: whoever goes on there has the same counts.
const deck = document.querySelector<HTMLElement>('[data-deck]')?.dataset['deck'] ?? '';
countHands(document.body, `votes:${deck}`);
// On paper every card lies open.
addEventListener('beforeprint', () =>
  document.querySelectorAll<HTMLDetailsElement>('.beliefs details').forEach((each) => (each.open = true)),
);
