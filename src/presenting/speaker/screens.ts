import { isOurs, post, withAskedFor } from '../link.ts';
import { readMessage } from '../messages.ts';
import type { Place } from '../place.ts';

/** The size at which a slide is laid out in its frame, in pixels: that of a common projector. */
const WIDTH = 1280;
const HEIGHT = 720;

/** A frame that shows the deck at a place. */
export interface Screen {
  show(place: Place, black: boolean): void;
}

/** Lays a frame's page out at a projector's size, scales it to its box, and starts loading it. */
export function openScreen(frame: HTMLIFrameElement): Screen {
  let shown: { place: Place; black: boolean } | undefined;
  const say = (): void => {
    if (shown) post(frame.contentWindow, { kind: 'at', from: 'speaker', ...shown });
  };
  frame.style.width = `${WIDTH}px`;
  frame.style.height = `${HEIGHT}px`;
  const box = frame.parentElement;
  if (box) {
    new ResizeObserver(() => (frame.style.transform = `scale(${box.clientWidth / WIDTH})`)).observe(box);
  }
  addEventListener('message', ({ data, source, origin }) => {
    if (source === frame.contentWindow && isOurs(origin) && readMessage(data)?.kind === 'ask') say();
  });
  frame.src = withAskedFor(frame.dataset['src'] ?? '');
  return {
    show(place, black) {
      shown = { place, black };
      say();
    },
  };
}
