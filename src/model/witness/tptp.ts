import type { Term } from '../terms.ts';

/**
 * A question of the model as a TPTP problem, for theorem provers that we did not write.
 *
 * The rules stand here a second time, and that is on purpose: were our own deduction and these axioms made from one table, a
 * mistake in the table would stand in both, and the prover would confirm it. What differs besides: here Diffie-Hellman is
 * an equation and not an order of names, a seal can be built only by who has what it shows, and keys to a seal are sought by
 * the prover, in its own way.
 */

/** What is asked: does `goal` follow in one of the runs from what is held in it? */
export interface Question {
  runs: readonly RunHeld[];
  goal: Term;
}
/** What an authority lays hands on in one run. Nothing of one run helps in another. */
export interface RunHeld {
  /** `plain`, or the power that changed it. */
  called: string;
  held: readonly Term[];
}

/** What a prover is to call each rule, in words for a reader of the file, and the rule itself. */
interface Rule {
  says: string;
  name: string;
  formula: string;
}

const ALWAYS: readonly Rule[] = [
  {
    says: 'A seal, K over B, opens with its key. M tells seals apart that are otherwise the same.',
    name: 'open',
    formula: '![W,K,B,M,S]: ((d(W,seal(K,B,M,S)) & d(W,K)) => d(W,B))',
  },
  {
    says: 'S is what anybody can read off it without a key.',
    name: 'shown',
    formula: '![W,K,B,M,S]: (d(W,seal(K,B,M,S)) => d(W,S))',
  },
  {
    says: 'Whoever has key and body, and what it shows, can make it.',
    name: 'seal',
    formula: '![W,K,B,M,S]: ((d(W,K) & d(W,B) & d(W,S)) => d(W,seal(K,B,M,S)))',
  },
  {
    says: 'The public key of a private key.',
    name: 'public',
    formula: '![W,X]: (d(W,X) => d(W,public(X)))',
  },
  {
    says: 'Diffie-Hellman: a private key of one side and the public key of the other.',
    name: 'agree',
    formula: '![W,X,Y]: ((d(W,X) & d(W,public(Y))) => d(W,dh(X,public(Y))))',
  },
  {
    says: 'Both sides come to the same.',
    name: 'both_sides',
    formula: '![X,Y]: (dh(X,public(Y)) = dh(Y,public(X)))',
  },
  {
    says: 'A digest. Nothing leads back from it.',
    name: 'hash',
    formula: '![W,X]: (d(W,X) => d(W,hash(X)))',
  },
];

/** Several things together come apart, and are put together. */
const tupleRules = (n: number): Rule[] => {
  if (n === 0) return [{ says: 'Nothing is known to everybody.', name: 'nothing', formula: '![W]: d(W,nothing)' }];
  const vars = variables(n);
  const all = `tuple${n}(${vars.join()})`;
  return [
    {
      says: `${n} together come apart.`,
      name: `apart_${n}`,
      formula: `![${['W', ...vars].join()}]: (d(W,${all}) => (${allOf(vars)}))`,
    },
    {
      says: 'They are put together.',
      name: `together_${n}`,
      formula: `![${['W', ...vars].join()}]: ((${allOf(vars)}) => d(W,${all}))`,
    },
  ];
};
/** A key derived from others, under a label L. Nothing leads back from it. */
const derivedRule = (n: number): Rule => {
  const vars = variables(n);
  return {
    says: `A key derived from ${n} under a label L. Nothing leads back from it.`,
    name: `derive_${n}`,
    formula: `![${['W', 'L', ...vars].join()}]: ((${allOf(vars)}) => d(W,kdf${n}(${['L', ...vars].join()})))`,
  };
};
const allOf = (vars: readonly string[]): string => vars.map((one) => `d(W,${one})`).join(' & ');
const variables = (n: number): string[] => Array.from({ length: n }, (_, index) => `X${index + 1}`);

/** Any words as a constant: in single quotes, as TPTP has it. */
const quoted = (words: string): string => `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** How many are put together or derived from, as the terms are written. */
interface Arities {
  tuples: Set<number>;
  derived: Set<number>;
}

/** A term in TPTP's words. */
function written(term: Term, used: Arities): string {
  const inner = (one: Term): string => written(one, used);
  const together = (parts: readonly Term[]): string => {
    used.tuples.add(parts.length);
    return parts.length === 0 ? 'nothing' : `tuple${parts.length}(${parts.map(inner).join()})`;
  };
  switch (term.kind) {
    case 'name':
      return `secret${term.group ? `_${term.group}` : ''}(${quoted(term.id)})`;
    case 'text':
      return `text(${quoted(term.id)})`;
    case 'public':
      return `public(${inner(term.of)})`;
    case 'dh':
      return `dh(${inner(term.pair[0])},public(${inner(term.pair[1])}))`;
    case 'hash':
      return `hash(${inner(term.of)})`;
    case 'tuple':
      return together(term.parts);
    case 'kdf':
      used.derived.add(term.inputs.length);
      return `kdf${term.inputs.length}(${[quoted(term.label), ...term.inputs.map(inner)].join()})`;
    case 'seal':
      return `seal(${inner(term.key)},${inner(term.body)},${quoted((term.mark ?? ['once']).join(' '))},${together(term.shows ?? [])})`;
  }
}

const formula = ({ name, formula }: Pick<Rule, 'name' | 'formula'>, role = 'axiom'): string =>
  `fof(${name}, ${role}, ${formula}).`;

/** The command that decides a problem in the file of that name. */
export const commandFor = (file: string): string => `eprover --auto ${file}`;

/**
 * A question as a TPTP file.
 *
 * @param saying lines for whoever reads the file, put in front as comments
 */
export function tptp({ runs, goal }: Question, saying: readonly string[] = []): string {
  const used: Arities = { tuples: new Set(), derived: new Set() };
  const asked = written(goal, used);
  const holdings = runs.map(({ called, held }) => ({
    run: quoted(called),
    terms: [...new Set(held.map((term) => written(term, used)))],
  }));
  const rules = [
    ...ALWAYS,
    ...[...used.tuples].sort((a, b) => a - b).flatMap(tupleRules),
    ...[...used.derived].sort((a, b) => a - b).map(derivedRule),
  ];
  return [
    ...saying.map((line) => `% ${line}`.trimEnd()),
    '%',
    '% d(W,X): in the run W the authority comes to X.',
    '% Theorem: what is asked for follows. CounterSatisfiable: it does not.',
    '',
    ...rules.flatMap((rule) => [`% ${rule.says}`, formula(rule)]),
    '',
    ...holdings.flatMap(({ run, terms }, number) => [
      `% What it lays hands on in the run ${run}: ${terms.length}.`,
      ...terms.map((term, index) => formula({ name: `held_${number + 1}_${index + 1}`, formula: `d(${run},${term})` })),
      '',
    ]),
    '% What is asked.',
    formula({ name: 'asked', formula: holdings.map(({ run }) => `d(${run},${asked})`).join(' | ') }, 'conjecture'),
    '',
  ].join('\n');
}
