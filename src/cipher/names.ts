import { write, type Term } from '../model/index.ts';
import { hex, isFramed, isSealed } from './bytes.ts';
import { show, shortName } from './parts.ts';
import type { Realisation } from './realise.ts';
import type { ReportedBytes } from './report-document.ts';

/** Gives each term a name that is its own and easy to read, and writes down its bytes under it. */
export class Names {
  readonly bytes: Record<string, ReportedBytes> = {};
  readonly #known = new Map<string, string>();
  readonly #realisation: Realisation;

  constructor(realisation: Realisation) {
    this.#realisation = realisation;
  }

  /** The name of a term: {@link shortName}, with a number where another term has the same. */
  of(term: Term): string {
    const written = write(term);
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const short = shortName(term);
    let name = short;
    for (let number = 2; Object.hasOwn(this.bytes, name); number++) name = `${short} #${number}`;
    this.#known.set(written, name);

    const { kind, content, parts } = show(term, this.#realisation);
    const reported: ReportedBytes = { kind, hex: hex(content) };
    // Before what it is made of, so that the document reads from the outside in.
    this.bytes[name] = reported;
    Object.assign(reported, (isSealed(kind) || isFramed(kind)) && { parts }, this.#inner(term));
    return name;
  }

  #inner(term: Term): Omit<ReportedBytes, 'kind' | 'hex' | 'parts'> {
    const of = (one: Term): string => this.of(one);
    switch (term.kind) {
      case 'name':
      case 'text':
        return {};
      case 'public':
      case 'hash':
        return { of: of(term.of) };
      case 'dh':
        return {
          private: term.pair.map(of),
          public: term.pair.map((one) => of({ kind: 'public', of: one })),
        };
      case 'kdf':
        return { step: term.label, from: term.inputs.map(of) };
      case 'tuple':
        return { contains: term.parts.map(of) };
      case 'seal':
        return { key: of(term.key), body: of(term.body), ...(term.as && { as: this.#format(term.as) }) };
    }
  }

  /** What a format says besides the key: terms by their names, all else as it is. */
  #format(as: object): Record<string, string | number> {
    return Object.fromEntries(
      Object.entries(as as Record<string, Term | string | number>).map(([what, value]) => [
        what,
        typeof value === 'object' ? this.of(value) : value,
      ]),
    );
  }
}
