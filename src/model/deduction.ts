import { same, write, type Term } from './terms.ts';

/**
 * Dolev-Yao deduction: what follows from a set of terms for somebody who knows every protocol but can break no
 * cipher. Tuples come apart, and a seal gives what it shows; it opens when its key is derivable; public keys, Diffie-Hellman secrets, derived
 * keys, hashes, tuples and seals are built when their inputs are derivable. Nothing else is possible.
 */

/** How a term was come by. `H` is whatever the caller knows of a held term: where it lay, and which event put it there. */
export type Derivation<H> =
  | { rule: 'held'; term: Term; holding: H }
  | { rule: 'part'; term: Term; from: Derivation<H> }
  | { rule: 'open'; term: Term; seal: Derivation<H>; key: Derivation<H> }
  | { rule: 'build'; term: Term; from: Derivation<H>[] };

/** A held term together with what is known of its whereabouts. */
export interface Held<H> {
  term: Term;
  holding: H;
}

/** What one observer can derive. Made by {@link know}. */
export interface Knowledge<H> {
  /** The derivation of `term`, or `undefined` when it does not follow from what is held. */
  derive(term: Term): Derivation<H> | undefined;
  /** For a term that is held only under seal: each way to it, as the keys that are missing on that way, outermost first. */
  missingKeys(term: Term): Term[][];
}

/**
 * Everything that follows from the held terms.
 *
 * Terminates: analysis only ever adds subterms of what is held, and synthesis recurses on subterms of what is asked.
 */
export function know<H>(held: readonly Held<H>[]): Knowledge<H> {
  const found = new Map<string, Derivation<H>>();
  const sealed: Derivation<H>[] = [];

  function learn(derivation: Derivation<H>): void {
    const { term } = derivation;
    if (found.has(write(term))) return;
    found.set(write(term), derivation);
    if (term.kind === 'tuple') for (const part of term.parts) learn({ rule: 'part', term: part, from: derivation });
    if (term.kind !== 'seal') return;
    sealed.push(derivation);
    for (const shown of term.shows ?? []) learn({ rule: 'part', term: shown, from: derivation });
  }

  function derive(term: Term): Derivation<H> | undefined {
    const direct = found.get(write(term));
    if (direct) return direct;
    const build = (...inputs: readonly Term[]): Derivation<H> | undefined => {
      const from: Derivation<H>[] = [];
      for (const input of inputs) {
        const one = derive(input);
        if (!one) return undefined;
        from.push(one);
      }
      return { rule: 'build', term, from };
    };
    switch (term.kind) {
      case 'name':
      case 'text':
        return undefined;
      case 'public':
        return build(term.of);
      case 'hash':
        return build(term.of);
      case 'kdf':
        return build(...term.inputs);
      case 'tuple':
        return build(...term.parts);
      case 'seal':
        return build(term.key, term.body);
      case 'dh': {
        const [a, b] = term.pair;
        return build(a, { kind: 'public', of: b }) ?? build(b, { kind: 'public', of: a });
      }
    }
  }

  for (const { term, holding } of held) learn({ rule: 'held', term, holding });
  let opened: boolean;
  do {
    opened = false;
    for (const derivation of [...sealed]) {
      if (derivation.term.kind !== 'seal' || found.has(write(derivation.term.body))) continue;
      const key = derive(derivation.term.key);
      if (!key) continue;
      learn({ rule: 'open', term: derivation.term.body, seal: derivation, key });
      opened = true;
    }
  } while (opened);

  /** The missing keys on the way from `term` inwards to `wanted`, or `undefined` when `wanted` is not inside. */
  function wayIn(term: Term, wanted: Term): Term[] | undefined {
    if (same(term, wanted)) return [];
    if (term.kind === 'seal') {
      const further = wayIn(term.body, wanted);
      return further && (derive(term.key) ? further : [term.key, ...further]);
    }
    if (term.kind !== 'tuple') return undefined;
    for (const part of term.parts) {
      const further = wayIn(part, wanted);
      if (further) return further;
    }
    return undefined;
  }

  function missingKeys(wanted: Term): Term[][] {
    const ways = new Map<string, Term[]>();
    for (const { term } of sealed) {
      const way = wayIn(term, wanted);
      if (way?.length) ways.set(way.map(write).join(), way);
    }
    return [...ways.values()];
  }

  return { derive, missingKeys };
}

/** The steps of a derivation in the order in which one would carry them out, each once. */
export function stepsOf<H>(derivation: Derivation<H>): Derivation<H>[] {
  const steps = new Map<string, Derivation<H>>();
  const visit = (step: Derivation<H>): void => {
    if (steps.has(write(step.term))) return;
    if (step.rule === 'part') visit(step.from);
    if (step.rule === 'open') [step.seal, step.key].forEach(visit);
    if (step.rule === 'build') step.from.forEach(visit);
    steps.set(write(step.term), step);
  };
  visit(derivation);
  return [...steps.values()];
}
