import { parse } from '../bytes.ts';
import { learn, type Format } from '../format.ts';
import { GROUP_BYTES } from '../mtproto/group.ts';

/**
 * A key under a one-time pad: how a server could give two phones the same key, until December 2013. Whoever has the pad
 * has the key; but whatever pad is tried, something comes out, so that trying tells nothing.
 */
const pad: Format<'pad'> = {
  protocol: 'pad',
  kind: 'pad',
  keyLength: GROUP_BYTES,
  read: (content) => (content.length === GROUP_BYTES ? [] : undefined),
  seal(secret, body) {
    const key = parse(body)?.content;
    if (key?.length !== GROUP_BYTES) throw new TypeError(`a pad covers a key of ${GROUP_BYTES} bytes`);
    return key.map((byte, at) => byte ^ (secret[at] ?? 0));
  },
  open: () => undefined,
};
learn(pad);
