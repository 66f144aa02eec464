import type { Fact, Narrator } from '../narration.ts';
import { dh, kdf, publicKey, tuple, type Term, privateKey } from '../terms.ts';

/** A line between two places, in its essence: both draw a private key, and tell each other the public half. */
export interface Ends {
  at: number;
  from: string;
  to: string;
  /** What the private keys are called. */
  keys: readonly [from: string, to: string];
  /** The label of the line's key. */
  label: 'line-of' | 'line-to' | 'backup-line' | 'tunnel' | 'app-line';
  fact: Fact;
  /** What `from` says of itself when it opens the line: its address. */
  address?: Term;
}

/** The two ends exchange public keys. Returns the line's key, which either can make; nobody keeps it yet. */
export function exchange(say: Narrator, { at, from, to, keys, label, fact, address }: Ends): Term {
  const [own, theirs] = [privateKey(keys[0]), privateKey(keys[1])];
  say.make(at, from, own, fact);
  say.make(at, to, theirs, fact);
  say.send(at, from, to, address ? tuple(address, publicKey(own)) : publicKey(own), fact);
  say.send(at, to, from, publicKey(theirs), fact);
  return kdf(label, dh(own, theirs));
}

/** The same; both make the line's key, and keep it. */
export function openLine(say: Narrator, ends: Ends): Term {
  const key = exchange(say, ends);
  for (const end of [ends.from, ends.to]) say.make(ends.at, end, key, ends.fact);
  return key;
}

/** The line between a device and the server that it is connected to. */
export const openLineOf = (
  say: Narrator,
  at: number,
  device: string,
  server: string,
  address: Term,
  fact: Fact,
): Term =>
  openLine(say, {
    at,
    from: device,
    to: server,
    keys: [`${device}-line-key`, `server-line-key-for-${device}`],
    label: 'line-of',
    fact,
    address,
  });
