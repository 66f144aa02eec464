import { name, write, type Term } from '../terms.ts';
import type { RunHeld } from './tptp.ts';

/**
 * The same question as a model for Verifpal (https://verifpal.com), version 1: the world knows every secret, makes every term
 * that the authority lays hands on, and hands it over where a passive attacker listens. Whether he comes to the item is the query.
 *
 * Verifpal's pass means that its search found no way, not that there is none: for a proof of that there is the TPTP file.
 */

/** Verifpal takes at most so many inputs to one hash or concatenation. */
const MOST = 5;

/** The command that decides a model in the file of that name. */
export const verifpalCommandFor = (file: string): string => `verifpal verify ${file}`;

/** Gives every term a constant, with what it is made of first. */
class Writer {
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly lines: string[] = [];
  readonly secrets: string[] = [];
  readonly known: string[] = [];

  /** A constant's name: letters, digits, underscores, small; each once. */
  #fresh(words: string): string {
    const plain = words.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
    let one = plain;
    for (let number = 2; this.#taken.has(one); number++) one = `${plain}_${number}`;
    this.#taken.add(one);
    return one;
  }
  #once(id: string, make: () => string): string {
    const before = this.#names.get(id);
    if (before !== undefined) return before;
    const made = make();
    this.#names.set(id, made);
    return made;
  }
  #secret(id: string, called: string): string {
    return this.#once(id, () => {
      const one = this.#fresh(called);
      this.secrets.push(one);
      return one;
    });
  }
  /** A word that everybody knows: a label, a number. */
  #public(words: string): string {
    return this.#once(`known ${words}`, () => {
      const one = this.#fresh(`known_${words}`);
      this.known.push(one);
      return one;
    });
  }
  #assign(called: string, value: string): string {
    const one = this.#fresh(called);
    this.lines.push(`${one} = ${value}`);
    return one;
  }
  /** More than Verifpal takes at once, in several steps. */
  #fold(primitive: 'HASH' | 'CONCAT', called: string, inputs: readonly string[]): string {
    if (inputs.length <= MOST) return this.#assign(called, `${primitive}(${inputs.join(', ')})`);
    const [first, rest] = [inputs.slice(0, MOST - 1), inputs.slice(MOST - 1)];
    const inner = rest.length === 1 ? (rest[0] ?? '') : this.#fold(primitive, `${called}_rest`, rest);
    return this.#assign(called, `${primitive}(${[...first, inner].join(', ')})`);
  }
  #together(parts: readonly Term[]): string {
    const [first, ...more] = parts.map((part) => this.of(part));
    if (first === undefined) return this.#public('nothing');
    return more.length === 0 ? first : this.#fold('CONCAT', 'together', [first, ...more]);
  }

  /** The constant that a term is. */
  of(term: Term): string {
    switch (term.kind) {
      case 'name':
        return this.#secret(write(term), `key_${term.id}`);
      case 'text':
        return this.#secret(write(term), `text_${term.id}`);
      default:
        return this.#once(write(term), () => this.#made(term));
    }
  }
  #made(term: Exclude<Term, { kind: 'name' | 'text' }>): string {
    switch (term.kind) {
      case 'public':
        return this.#assign(`public_${term.of.id}`, `PUBKEY(${this.of(term.of)})`);
      case 'dh': {
        const [a, b] = term.pair;
        return this.#assign('shared', `DH_KEX(${this.of({ kind: 'public', of: a })}, ${this.of(b)})`);
      }
      case 'kdf':
        return this.#fold('HASH', term.label, [
          this.#public(term.label),
          ...term.inputs.map((input) => this.of(input)),
        ]);
      case 'hash':
        return this.#assign('digest', `HASH(${this.of(term.of)})`);
      case 'tuple':
        return this.#together(term.parts);
      case 'seal': {
        const mark = this.#public(term.mark?.join(' ') ?? 'once');
        const sealed = this.#assign('sealed', `AEAD_ENC(${this.of(term.key)}, ${this.of(term.body)}, ${mark})`);
        if (!term.shows?.length) return sealed;
        return this.#fold('CONCAT', 'sealed_showing', [sealed, ...term.shows.map((one) => this.of(one))]);
      }
    }
  }
}

/**
 * Whether `goal` follows in one run, as a Verifpal model.
 *
 * @param saying lines for whoever reads the file, put in front as comments
 */
export function verifpal({ held }: RunHeld, goal: Term, saying: readonly string[] = []): string {
  const writer = new Writer();
  const asked = writer.of(goal);
  // What everybody knows needs no handing over, and Verifpal will not have it.
  const handed = [...new Set(held.map((term) => writer.of(term)))].filter((one) => !writer.known.includes(one));
  // Something must be handed over, or it is no model.
  if (handed.length === 0) handed.push(writer.of(name('nothing-of-use')));
  return [
    ...saying.map((line) => `// ${line}`.trimEnd()),
    '// A pass means: no way was found to it. A fail: the attacker comes to it, and Verifpal says how.',
    '',
    'attacker[passive]',
    '',
    'principal World[',
    ...(writer.known.length > 0 ? [`\tknows public ${writer.known.join(', ')}`] : []),
    `\tknows private ${writer.secrets.join(', ')}`,
    ...writer.lines.map((line) => `\t${line}`),
    ']',
    '',
    'principal Desk[',
    '\tknows private desk',
    ']',
    '',
    '// What the authority lays hands on.',
    ...handed.map((one) => `World -> Desk: ${one}`),
    '',
    'queries[',
    `\tconfidentiality? ${asked}`,
    ']',
    '',
  ].join('\n');
}
