import { parse } from '../parse.ts';
import { learn, type Format } from '../format.ts';
import { learnStep } from '../key-steps.ts';
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
    return combined(key, secret);
  },
  open: () => undefined,
};
learn(pad);

// The same, as the phones of 2013 did it: with a number that came from the server.
learnStep('xor-with-nonce', {
  takes: (...lengths) => lengths.join() === `${GROUP_BYTES},${GROUP_BYTES}`,
  derive: (secret = new Uint8Array(), nonce = new Uint8Array()) => combined(secret, nonce),
});

/** Two byte strings of one length, combined bit by bit: exclusive or. */
function combined(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((byte, at) => byte ^ (other[at] ?? 0));
}
