/** Makes the choices of the guide rewrite the code and the frame, and the buttons copy. */
export function serveGuide(): void {
  for (const section of document.querySelectorAll<HTMLElement>('[data-embed]')) {
    const form = section.querySelector('form');
    form?.addEventListener('submit', (event) => event.preventDefault());
    // What makes code is asked for by whoever chooses something.
    form?.addEventListener('input', ({ target }) => {
      void import('./guide-choices.ts').then(({ choose }) => choose(section, target));
    });
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]'))
    button.addEventListener('click', () => void copy(button));
  const heard = document.querySelector('[data-heard]');
  for (const type of ['ready', 'state'])
    document.querySelector('[data-tells]')?.addEventListener(type, (event) => {
      const line = document.createElement('li');
      line.textContent = `${type} ${JSON.stringify((event as CustomEvent<unknown>).detail)}`;
      heard?.prepend(line);
    });
  // The page tells when a reader is there, which may have been before this.
  if ('reader' in document.documentElement.dataset) showFrames();
  else addEventListener('reader', showFrames, { once: true });
}

function showFrames(): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-src]:not([src])'))
    frame.src = frame.dataset['src'] ?? '';
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
