import { concatBytes } from '@noble/hashes/utils.js';
import { BYTE_KINDS, encode, hex, isSealed, isSecret, keyIn, type ByteKind, type Parsed } from './bytes.ts';
import { parse } from './parse.ts';
import type { Formats } from './format.ts';
import { USUAL } from './formats/usual.ts';
import { derivedFrom } from './key-steps.ts';
import { agree, digest, keyOf, publicOf } from './primitives.ts';
import { remembering } from './remember.ts';
import type { Identities } from './signal/message.ts';

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
  /** The key that did it: 32 bytes, or 256 for a message of MTProto. */
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
 * What came of trying keys (the inner map) on a ciphertext (the outer): most ciphertexts stay while a message is typed. Whether
 * a key fits may hang on what its body can be read as, so with other formats they are other trials.
 */
const trials = new WeakMap<Formats, ReturnType<typeof remembering<Map<string, Uint8Array | undefined>>>>();

/**
 * All that follows from the held byte strings, by trying.
 *
 * @param phones who may have written a Signal message to whom: the identity keys, which the directory tells everybody
 * @param formats those in which the bytes may be: all else is rubbish to him
 */
export function observe(
  held: Iterable<Uint8Array>,
  recipes: readonly Recipe[],
  phones: readonly Identities[] = [],
  formats: Formats = USUAL,
): Sight {
  const desk = new Desk(phones, formats);
  for (const bytes of held) desk.take(parse(bytes, formats));
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
  /** Private keys whose public keys nobody has asked for yet, by their length: to compute one takes milliseconds. */
  readonly #unmatched = new Map<number, Uint8Array[]>();
  readonly #keys = new Map<string, Uint8Array>();
  /** The ciphertexts still closed, by their digits, each with how many of the keys have been tried on it. */
  readonly #closed = new Map<string, { sealed: Parsed; tried: number }>();

  readonly #phones: readonly Identities[];
  /** The phones, written out: what a key does to a Signal message depends on them. */
  readonly #among: string;
  readonly #formats: Formats;
  readonly #trials;
  constructor(phones: readonly Identities[], formats: Formats) {
    this.#phones = phones;
    this.#formats = formats;
    this.#trials = trials.get(formats) ?? remembering<Map<string, Uint8Array | undefined>>(500);
    trials.set(formats, this.#trials);
    this.#among = phones.map(({ sender, receiver }) => hex(sender) + hex(receiver)).join();
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
    if (isSealed(parsed.kind)) this.#closed.set(digits, { sealed: parsed, tried: 0 });
    if (isSecret(parsed.kind)) this.#addKey(parsed.content);
    if (parsed.kind === 'secret') {
      const { length } = parsed.content;
      this.#unmatched.set(length, [...(this.#unmatched.get(length) ?? []), parsed.content]);
    }
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
    const keys = [...this.#keys];
    for (const [digits, closed] of [...this.#closed]) {
      const { kind, content } = closed.sealed;
      const format = this.#formats.of(kind);
      const among = format?.phones ? this.#among : '';
      const results = this.#trials(digits + among, () => new Map());
      const untried = keys.slice(closed.tried);
      closed.tried = keys.length;
      for (const [id, key] of untried) {
        if (format?.keyLength !== key.length) continue;
        this.tries += 1;
        if (!results.has(id)) results.set(id, format.open(key, content, this.#phones, this.#formats));
        const inside = results.get(id);
        if (!inside) continue;
        const body = parse(inside, this.#formats);
        this.opened.set(digits, { key, body });
        this.#closed.delete(digits);
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
        return this.#combine(recipe.inputs, made).map((inputs) => derivedFrom(recipe.label, inputs));
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
      const privateKey = this.#privateKeyOf(mine);
      if (!privateKey || !this.#hasPublic(theirs)) continue;
      const other = keyIn(theirs);
      if (other) return [encode('shared', agree(privateKey, other))];
    }
    return [];
  }

  #hasPublic(encoded: Uint8Array): boolean {
    return this.recovered.has(hex(encoded)) || this.#privateKeyOf(encoded) !== undefined;
  }

  /** The private key, if he has it, of an encoded public key. */
  #privateKeyOf(encoded: Uint8Array): Uint8Array | undefined {
    const length = keyIn(encoded)?.length ?? 0;
    for (const key of this.#unmatched.get(length) ?? [])
      this.#privateKeys.set(hex(encode('public', publicOf(key))), key);
    this.#unmatched.delete(length);
    return this.#privateKeys.get(hex(encoded));
  }

  #addKey(key: Uint8Array): void {
    this.#keys.set(hex(key), key);
  }
}
