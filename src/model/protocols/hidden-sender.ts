import type { Fact, Narrator } from '../narration.ts';
import { dh, kdf, privateKey, publicKey, seal, tuple, type Name, type Term, type Tuple } from '../terms.ts';

/**
 * An envelope that does not show the server who sent what is in it: sealed for the receiver, under a key that is drawn for this one
 * and wiped.
 *
 * @param to the receiver's identity key
 * @param drawn what tells the key that is drawn from all others
 */
export function hiddenSender(
  say: Narrator,
  at: number,
  from: string,
  to: Name,
  inside: Term,
  { drawn, fact }: { drawn: string; fact: Fact },
): Tuple {
  const once = say.make(at, from, privateKey(drawn), fact);
  const key = kdf('hidden-sender', dh(once, to));
  say.erase(at, from, once, fact);
  return tuple(publicKey(once), seal(key, inside));
}
