import { contents, write, type Term } from '../model/index.ts';
import { hex } from './bytes.ts';
import type { Recipe } from './observer.ts';
import { serialised } from './letter.ts';
import { keyOf } from './primitives.ts';
import type { Realisation } from './realise.ts';
import type { Identities } from './signal/message.ts';

/**
 * What everybody may know of a protocol: how each of its keys is made. That is the shape of the key, with a blank for
 * every secret in it, and with the public keys that it rests on as bytes.
 */
export function recipeOf(key: Term, bytes: (term: Term) => Uint8Array): Recipe {
  const inner = (term: Term): Recipe => recipeOf(term, bytes);
  switch (key.kind) {
    case 'name':
      return { id: 'secret', kind: 'secret' };
    case 'text':
      return { id: 'text', kind: 'text' };
    case 'public': {
      const known = bytes(key);
      return { id: hex(known), kind: 'public', key: known };
    }
    case 'dh': {
      const pair = key.pair.map((of) => bytes({ kind: 'public', of })) as [Uint8Array, Uint8Array];
      return { id: `shared(${pair.map(hex).join()})`, kind: 'shared', pair };
    }
    case 'kdf': {
      const inputs = key.inputs.map(inner);
      return { id: `${JSON.stringify(key.label)}${idOf(inputs)}`, kind: 'derived', label: key.label, inputs };
    }
    case 'tuple': {
      const inputs = key.parts.map(inner);
      return { id: idOf(inputs), kind: 'tuple', inputs };
    }
    case 'hash': {
      const of = inner(key.of);
      return { id: `hash${idOf([of])}`, kind: 'hash', inputs: [of] };
    }
    // Sealing again gives other bytes, because the nonce is drawn anew: such a key can be held but never rebuilt.
    case 'seal':
      return { id: 'sealed', kind: 'sealed' };
  }
}

const idOf = (recipes: readonly Recipe[]): string => `(${recipes.map(({ id }) => id).join()})`;

/** Every key that seals something in these terms, each once, outermost first. */
export function keysIn(terms: readonly Term[]): Term[] {
  const keys = new Map<string, Term>();
  const visit = (term: Term): void => {
    if (term.kind === 'tuple') term.parts.forEach(visit);
    if (term.kind !== 'seal') return;
    keys.set(write(term.key), term.key);
    visit(term.body);
  };
  terms.forEach(visit);
  return [...keys.values()];
}

/** The identity keys of each two phones between which a message in these terms goes that says so, as Signal writes them. They are public. */
export function phonesIn(
  terms: readonly Term[],
  { bytes, formats }: Pick<Realisation, 'bytes' | 'formats'>,
): Identities[] {
  const pairs = new Map<string, Identities>();
  for (const part of terms.flatMap(contents))
    if (part.kind === 'seal' && part.as) {
      const both = formats.for(part.as).phones?.(part.as);
      if (!both) continue;
      const [sender, receiver] = both;
      const id = `${write(sender)} ${write(receiver)}`;
      if (!pairs.has(id))
        pairs.set(id, { sender: serialised(keyOf(bytes(sender))), receiver: serialised(keyOf(bytes(receiver))) });
    }
  return [...pairs.values()];
}
