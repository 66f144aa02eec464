import { keyIn } from '../bytes.ts';
import type { Format } from '../format.ts';
import { GROUP_BYTES } from '../mtproto/group.ts';
import { combined } from '../primitives.ts';

/**
 * A key under a one-time pad: how a server could give two phones the same key, until December 2013. Whoever has the pad
 * has the key; but whatever pad is tried, something comes out, so that trying tells nothing.
 */
export const PAD: Format<'pad'> = {
  protocol: 'pad',
  kind: 'pad',
  keyLength: GROUP_BYTES,
  read: (content) => (content.length === GROUP_BYTES ? [] : undefined),
  seal(secret, body) {
    const key = keyIn(body);
    if (key?.length !== GROUP_BYTES) throw new TypeError(`a pad covers a key of ${GROUP_BYTES} bytes`);
    return combined(key, secret);
  },
  open: () => undefined,
};
