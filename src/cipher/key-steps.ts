import { encode, hex, keyIn } from './bytes.ts';
import { combined, derive } from './primitives.ts';
import { remembering } from './remember.ts';
import { messageKeySeed, nextChainKey, rootStep } from './signal/ratchet.ts';
import { rootAndChain, x3dhSecret } from './signal/root.ts';

/** How each protocol derives its keys: the model's labels, and the published computation behind each. */
interface Step {
  /** True when inputs of these lengths, in bytes, are what the step takes. */
  takes(...lengths: number[]): boolean;
  derive(...inputs: Uint8Array[]): Uint8Array;
}

/** Leaves a default, so that the steps below need no checks for inputs that `takes` has counted. */
const NONE = new Uint8Array();
const takesOne32 = (...lengths: number[]): boolean => lengths.join() === '32';

const STEPS: Readonly<Record<string, Step>> = {
  // Signal; see ./signal/x3dh.ts and ./signal/ratchet.ts.
  x3dh: {
    takes: (...lengths) => (lengths.length === 3 || lengths.length === 4) && lengths.every((length) => length === 32),
    derive: (...agreements) => x3dhSecret(agreements),
  },
  'root-key': {
    takes: (...lengths) => ['128', '160'].includes(lengths.join()),
    derive: (secret = NONE) => rootAndChain(secret).rootKey,
  },
  'chain-key': {
    takes: (...lengths) => lengths.join() === '32,32',
    derive: (rootKey = NONE, agreement = NONE) => rootStep(rootKey, agreement).chainKey,
  },
  'next-root-key': {
    takes: (...lengths) => lengths.join() === '32,32',
    derive: (rootKey = NONE, agreement = NONE) => rootStep(rootKey, agreement).rootKey,
  },
  'next-chain-key': { takes: takesOne32, derive: (chainKey = NONE) => nextChainKey(chainKey) },
  'message-key': { takes: takesOne32, derive: (chainKey = NONE) => messageKeySeed(chainKey) },
  // MTProto: the authorisation key is the Diffie-Hellman secret itself; see ./mtproto/auth-key.ts.
  'auth-key': { takes: (...lengths) => lengths.join() === '256', derive: (secret = NONE) => secret },
  // So is the key of a secret chat, between two phones; see ./mtproto/secret-chat.ts.
  'secret-chat-key': { takes: (...lengths) => lengths.join() === '256', derive: (secret = NONE) => secret },
  // The same as the phones of 2013 did it: with a number that came from the server; see ./formats/pad.ts.
  'xor-with-nonce': {
    takes: (...lengths) => lengths.join() === '256,256',
    derive: (secret = NONE, nonce = NONE) => combined(secret, nonce),
  },
};

const remembered = remembering<Uint8Array>(5_000);

/**
 * The key that a protocol derives under `label` from encoded inputs, encoded. A label that belongs to no published
 * protocol, or inputs that its step does not take, go through HKDF-SHA256: the computation is then **assumed**.
 */
export function derivedFrom(label: string, inputs: readonly Uint8Array[]): Uint8Array {
  const step = STEPS[label];
  return remembered(`${label} ${inputs.map(hex).join()}`, () => {
    const keys = step ? inputs.flatMap((input) => keyIn(input) ?? []) : [];
    const fits = step && keys.length === inputs.length && step.takes(...keys.map(({ length }) => length));
    return encode('derived', fits ? step.derive(...keys) : derive(label, encode('tuple', ...inputs)));
  });
}
