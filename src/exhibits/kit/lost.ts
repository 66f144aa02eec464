/** What an exhibit tells of itself when something that was asked of it needs a script that cannot be had. Its detail asks again. */
export const LOST = 'exhibit:lost';

/**
 * Tells the reader that a script could not be had, in the words that came with the page (`Lost.astro`).
 * @param again asks for it once more, when the reader presses the button
 */
export function tellLost(root: Element, again: () => void): void {
  const [note] =
    document.querySelector<HTMLTemplateElement>('template[data-lost]')?.content.cloneNode(true).childNodes ?? [];
  if (!(note instanceof HTMLElement)) return;
  root.querySelector('.lost')?.remove();
  note.querySelector('button')?.addEventListener('click', () => {
    // What comes alive expects to find in its place only what it was served with.
    note.remove();
    again();
  });
  (root.querySelector('[data-exhibit]') ?? root).append(note);
}
