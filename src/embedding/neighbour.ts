/**
 * What a frame and the page around it say to each other besides the height: that the exhibit is alive, what it shows, and on
 * which ground it stands. What a reader types is never told.
 */

/** Every message of ours begins so. `public/v1/key-exhibit.js` listens and speaks. */
const OURS = 'who-holds-the-key:';

/** The messages to the page around: `ready` once, then `state` at every change. */
export const stateMessage = (type: 'ready' | 'state', id: string, state: string, scenario: string | undefined) => ({
  type: OURS + type,
  id,
  state,
  ...(scenario !== undefined && { scenario }),
});

/** The theme that the page around asks for, if a message does. */
export function themeAsked(data: unknown): 'light' | 'dark' | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== `${OURS}theme`) return undefined;
  const { theme } = data as { theme?: unknown };
  return theme === 'light' || theme === 'dark' ? theme : undefined;
}

/** Follows the ground of the page around, unless the frame's own address says light or dark. */
export function followGround(): void {
  const { dataset } = document.documentElement;
  if (parent === window || dataset['theme']) return;
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const theme = source === parent ? themeAsked(data) : undefined;
    if (theme) dataset['theme'] = theme;
  });
}

/**
 * Opens links from a sandbox that would swallow them, in whatever way the page around has: a new window, else the message
 * that WordPress listens to, which goes to pages of the site that was embedded. Where neither works the address is shown, to be copied.
 *
 * @param secret what WordPress put into the frame's address
 */
export function openLinks(secret: string | undefined): void {
  // Elsewhere links work by themselves.
  if (self.origin !== 'null' || parent === window) return;
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="http"]');
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    if (opened(link.href)) return;
    if (secret !== undefined) parent.postMessage({ message: 'link', value: link.href, secret }, '*');
    show(link);
  });
}

function opened(address: string): boolean {
  try {
    const page = window.open(address);
    if (page) page.opener = null;
    return page !== null;
  } catch {
    // Firefox throws where Chromium answers with nothing.
    return false;
  }
}

/** The address in place of the link's words: the reader can copy it. */
function show(link: HTMLAnchorElement): void {
  const address = document.createElement('bdi');
  address.className = 'address';
  address.dir = 'ltr';
  address.setAttribute('role', 'status');
  address.textContent = ` ${link.href}`;
  if (!link.nextElementSibling?.matches('.address')) link.after(address);
}
