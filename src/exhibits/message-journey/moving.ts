import type { Attachment } from 'svelte/attachments';

/** Where each lane's message was last, within its track. */
const last = new WeakMap<Element, Map<string, { x: number; y: number }>>();

/** How long the message takes from one stop to the next, in milliseconds. */
const TRAVEL = 420;

/** Lets the message be seen to come from where it was last. With reduced motion it is there at once. */
export const moving =
  (lane: string): Attachment<HTMLElement> =>
  (message) => {
    const track = message.closest('ol');
    if (!track) return;
    const [here, around] = [message.getBoundingClientRect(), track.getBoundingClientRect()];
    const now = { x: here.x - around.x, y: here.y - around.y };
    const places = last.get(track) ?? new Map<string, { x: number; y: number }>();
    last.set(track, places);
    const before = places.get(lane);
    places.set(lane, now);
    if (!before || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    message.animate([{ transform: `translate(${before.x - now.x}px, ${before.y - now.y}px)` }, { transform: 'none' }], {
      duration: TRAVEL,
      easing: 'cubic-bezier(0.3, 0, 0.2, 1)',
    });
  };
