import { concatBytes } from '@noble/hashes/utils.js';
import { BYTE_KINDS, encode, hex, isSecret, parse, type ByteKind, type Parsed } from './bytes.ts';
import { agree, derive, digest, keyOf, openWith, publicOf } from './primitives.ts';

/**
 * The observer: somebody who gets bytes and really tries. He knows the wire format and every protocol, and nothing of
 * the model's deduction. On each ciphertext that he holds he tries each key that he holds and each key that he can
 * make by a recipe, and goes on with what comes out until nothing new does.
 */

/**
 * How a key is made, as the protocol's public description says it: which inputs go in where. `secret` and `text` are
 * blanks, to be filled with anything of the kind that he has; `shared` is the Diffie-Hellman of two public keys, which
 * he can see; recipes with the same `id` are the same.
 */
export type Recipe = { id: string } & (
  | { kind: 'secret' | 'text' | 'sealed' }
  | { kind: 'public'; key: Uint8Array }
  | { kind: 'shared'; pair: readonly [Uint8Array, Uint8Array] }
  | { kind: 'derived'; label: string; inputs: readonly Recipe[] }
  | { kind: 'tuple' | 'hash'; inputs: readonly Recipe[] }
);

/** A ciphertext that was opened. */
export interface Opened {
  /** The key that did it, 32 bytes. */
  key: Uint8Array;
  /** What was inside; `undefined` when that is not in the wire format. */
  body: Parsed | undefined;
}

/** What the observer came to. */
export interface Sight {
  /** Every byte string that he has, found or made, as the hexadecimal digits of its encoding. */
  recovered: ReadonlySet<string>;
  /** Every ciphertext that he opened, by the hexadecimal digits of its encoding. */
  opened: ReadonlyMap<string, Opened>;
  /** How many times he tried a key on a ciphertext. */
  tries: number;
  /** True when a recipe had more than {@link MOST_COMBINATIONS} fillings, so that some were left untried. */
  gaveUp: boolean;
}

/** At most this many fillings of one recipe are tried in one round. The largest in any narration is below a hundred. */
export const MOST_COMBINATIONS = 10_000;

/**
 * Results of pure computations on bytes, kept from one look to the next: they hold whatever the observer has. It saves
 * the slow curve operations when only a letter of a message has changed.
 */
export class Notebook {
  readonly #results = new Map<string, Uint8Array>();
  once(what: string, compute: () => Uint8Array): Uint8Array {
    const known = this.#results.get(what);
    if (known) return known;
    if (this.#results.size > 20_000) this.#results.clear();
    const result = compute();
    this.#results.set(what, result);
    return result;
  }
}

/** All that follows from the held byte strings, by trying. */
export function observe(
  held: Iterable<Uint8Array>,
  recipes: readonly Recipe[],
  notebook: Notebook = new Notebook(),
): Sight {
  const desk = new Desk(notebook);
  for (const bytes of held) desk.take(parse(bytes));
  let before: number;
  do {
    before = desk.recovered.size;
    desk.make(recipes);
    desk.tryKeys();
  } while (desk.recovered.size > before);
  return desk;
}

/** What lies before the observer while he works. */
class Desk implements Sight {
  readonly recovered = new Set<string>();
  readonly opened = new Map<string, Opened>();
  tries = 0;
  gaveUp = false;

  /** What has been taken apart already. Not the same as `recovered`: what is made by recipe needs no taking apart. */
  readonly #taken = new Set<string>();
  readonly #found = Object.fromEntries(BYTE_KINDS.map((kind) => [kind, []])) as unknown as Record<ByteKind, Parsed[]>;
  /** Private keys by the hexadecimal digits of their encoded public keys: a key that he has tells which one it belongs to. */
  readonly #privateKeys = new Map<string, Uint8Array>();
  readonly #keys = new Map<string, Uint8Array>();
  /** The ciphertexts still closed, each with how many of the keys have been tried on it. */
  readonly #closed = new Map<Parsed, number>();
  readonly #notebook: Notebook;

  constructor(notebook: Notebook) {
    this.#notebook = notebook;
  }

  /** Puts a byte string on the desk, with the parts it comes apart into. */
  take(parsed: Parsed | undefined): void {
    if (!parsed) return;
    const digits = hex(parsed.bytes);
    if (this.#taken.has(digits)) return;
    this.#taken.add(digits);
    this.recovered.add(digits);
    this.#found[parsed.kind].push(parsed);
    parsed.parts.forEach((part) => this.take(part));
    if (parsed.kind === 'sealed') this.#closed.set(parsed, 0);
    if (isSecret(parsed.kind)) this.#addKey(parsed.content);
    if (parsed.kind === 'secret') this.#privateKeys.set(hex(this.#publicOf(parsed.content)), parsed.content);
  }

  /** Makes all that the recipes yield from what he has by now. */
  make(recipes: readonly Recipe[]): void {
    const made = new Map<string, Uint8Array[]>();
    for (const recipe of recipes)
      for (const bytes of this.#fillings(recipe, made)) {
        this.recovered.add(hex(bytes));
        this.#addKey(keyOf(bytes));
      }
  }

  /** Tries each key on each closed ciphertext on which it has not been tried, and takes what comes out. */
  tryKeys(): void {
    const keys = [...this.#keys.values()];
    for (const [sealed, tried] of [...this.#closed]) {
      this.#closed.set(sealed, keys.length);
      for (const key of keys.slice(tried)) {
        this.tries += 1;
        const inside = openWith(key, sealed.content);
        if (!inside) continue;
        const body = parse(inside);
        this.opened.set(hex(sealed.bytes), { key, body });
        this.#closed.delete(sealed);
        this.take(body);
        break;
      }
    }
  }

  /** Every byte string that the recipe yields, and every one that he has already and that may be its outcome. */
  #fillings(recipe: Recipe, made: Map<string, Uint8Array[]>): Uint8Array[] {
    const known = made.get(recipe.id);
    if (known) return known;
    const results = new Map<string, Uint8Array>();
    if (recipe.kind !== 'public') for (const { bytes } of this.#found[recipe.kind]) results.set(hex(bytes), bytes);
    for (const bytes of this.#follow(recipe, made)) results.set(hex(bytes), bytes);
    made.set(recipe.id, [...results.values()]);
    return [...results.values()];
  }

  #follow(recipe: Recipe, made: Map<string, Uint8Array[]>): Uint8Array[] {
    switch (recipe.kind) {
      case 'secret':
      case 'text':
      case 'sealed':
        return [];
      case 'public':
        return this.#hasPublic(recipe.key) ? [recipe.key] : [];
      case 'shared':
        return this.#agree(recipe.pair);
      case 'derived':
        return this.#combine(recipe.inputs, made).map((inputs) => {
          const material = encode('tuple', ...inputs);
          const key = (): Uint8Array => derive(recipe.label, material);
          return encode('derived', this.#notebook.once(`${recipe.label}:${hex(material)}`, key));
        });
      case 'tuple':
        return this.#combine(recipe.inputs, made).map((inputs) => encode('tuple', ...inputs));
      case 'hash':
        return this.#combine(recipe.inputs, made).map((inputs) => encode('hash', digest(concatBytes(...inputs))));
    }
  }

  /** All ways to fill the inputs. */
  #combine(inputs: readonly Recipe[], made: Map<string, Uint8Array[]>): Uint8Array[][] {
    let ways: Uint8Array[][] = [[]];
    for (const input of inputs) {
      const choices = this.#fillings(input, made);
      ways = ways.flatMap((way) => choices.map((choice) => [...way, choice]));
      if (ways.length > MOST_COMBINATIONS) {
        this.gaveUp = true;
        ways.length = MOST_COMBINATIONS;
      }
    }
    return ways;
  }

  /** The Diffie-Hellman secret, if he has the private key of one side and the public key of the other. */
  #agree(pair: readonly [Uint8Array, Uint8Array]): Uint8Array[] {
    const [a, b] = pair;
    for (const [mine, theirs] of [
      [a, b],
      [b, a],
    ] as const) {
      const privateKey = this.#privateKeys.get(hex(mine));
      if (!privateKey || !this.#hasPublic(theirs)) continue;
      const other = parse(theirs)?.content;
      if (!other) continue;
      const what = `agree:${hex(privateKey)}:${hex(other)}`;
      return [
        encode(
          'shared',
          this.#notebook.once(what, () => agree(privateKey, other)),
        ),
      ];
    }
    return [];
  }

  #hasPublic(encoded: Uint8Array): boolean {
    const digits = hex(encoded);
    return this.recovered.has(digits) || this.#privateKeys.has(digits);
  }

  #publicOf(privateKey: Uint8Array): Uint8Array {
    return encode(
      'public',
      this.#notebook.once(`public:${hex(privateKey)}`, () => publicOf(privateKey)),
    );
  }

  #addKey(key: Uint8Array): void {
    this.#keys.set(hex(key), key);
  }
}
