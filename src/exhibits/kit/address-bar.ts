/** Writes an exhibit's state into the page's address. */
export interface AddressBar {
  /** For small changes: the address changes, and Back leads to where it led before. */
  replace(query: string): void;
  /** For a new situation: Back leads to the one before. */
  push(query: string): void;
  stop(): void;
}

/** The query of the page's address; where it has none, the state that a saved file was saved in (see embedding/one-file.ts). */
export const addressQuery = (): string => location.search || (document.documentElement.dataset['state'] ?? '');

/**
 * Reads the state from the page's address now, and again whenever the reader goes back or forward. The hash is kept:
 * a page around a frame may have put a secret there. Where a frame's sandbox forbids it, the address stays as it is.
 */
export function followAddress(onquery: (query: string) => void): AddressBar {
  const change = (method: 'replaceState' | 'pushState') => (query: string) => {
    if (query === location.search) return;
    try {
      history[method](history.state, '', location.pathname + query + location.hash);
    } catch {
      // Some sandboxes refuse, and browsers refuse more than a hundred changes in half a minute. The exhibit works without.
    }
  };
  const read = (): void => onquery(addressQuery());
  addEventListener('popstate', read);
  if (addressQuery()) read();
  return {
    replace: change('replaceState'),
    // Within somebody else's page, Back is that page's.
    push: change(parent === window ? 'pushState' : 'replaceState'),
    stop: () => removeEventListener('popstate', read),
  };
}
