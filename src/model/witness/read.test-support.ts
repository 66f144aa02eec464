/** Readers of what is offered for other tools, strict where those are: a file that they would refuse is refused here. */

export type Formula =
  | { kind: 'apply'; name: string; of: Formula[] }
  | { kind: 'variable'; name: string }
  | { kind: 'all'; variables: string[]; of: Formula }
  | { kind: 'both'; word: '&' | '|' | '=>' | '='; left: Formula; right: Formula };

export interface Statement {
  name: string;
  role: string;
  formula: Formula;
}

/**
 * Reads a TPTP file of first-order formulas, in the part of the language that ours are written in.
 * @throws where it is not that language, a variable is bound by nothing, or a symbol stands with another number of arguments
 */
export function readTptp(file: string): Statement[] {
  const text = file.replaceAll(/^%.*$/gm, '');
  const tokens = [...text.matchAll(/'(?:[^'\\]|\\['\\])+'|[a-z]\w*|[A-Z]\w*|=>|[()[\],:!&|=.]|\S/g)].map(
    ([token]) => token,
  );
  let at = 0;
  const arity = new Map<string, number>();
  const peek = (): string => tokens[at] ?? 'the end';
  const next = (): string => tokens[at++] ?? 'the end';
  const expect = (token: string): void => {
    const found = next();
    if (found !== token) throw new Error(`expected ${token}, found ${found}, token ${at}`);
  };
  const word = (): string => {
    const found = next();
    if (!/^(?:'.+'|[a-z]\w*)$/s.test(found)) throw new Error(`expected a name, found ${found}, token ${at}`);
    return found;
  };

  function list<T>(one: () => T): T[] {
    const all = [one()];
    while (peek() === ',') {
      next();
      all.push(one());
    }
    return all;
  }
  function term(bound: readonly string[]): Formula {
    if (/^[A-Z]/.test(peek())) {
      const name = next();
      if (!bound.includes(name)) throw new Error(`nothing binds ${name}`);
      return { kind: 'variable', name };
    }
    const name = word();
    let of: Formula[] = [];
    if (peek() === '(') {
      next();
      of = list(() => term(bound));
      expect(')');
    }
    const known = arity.get(name) ?? of.length;
    if (known !== of.length) throw new Error(`${name} with ${of.length} and with ${known} arguments`);
    arity.set(name, known);
    return { kind: 'apply', name, of };
  }
  function unit(bound: readonly string[]): Formula {
    if (peek() === '!') {
      next();
      expect('[');
      const variables = list(next);
      expect(']');
      expect(':');
      return { kind: 'all', variables, of: unit([...bound, ...variables]) };
    }
    if (peek() !== '(') return term(bound);
    next();
    const inner = whole(bound);
    expect(')');
    return inner;
  }
  /** Several joined with `&`, or with `|`; or two with `=>` or `=`, which TPTP does not let stand in a row. */
  function whole(bound: readonly string[]): Formula {
    let left = unit(bound);
    const joined = peek();
    if (joined === '&' || joined === '|')
      while (peek() === joined) {
        next();
        left = { kind: 'both', word: joined, left, right: unit(bound) };
      }
    else if (joined === '=>' || joined === '=') {
      next();
      left = { kind: 'both', word: joined, left, right: unit(bound) };
    }
    return left;
  }

  const statements: Statement[] = [];
  while (at < tokens.length) {
    expect('fof');
    expect('(');
    const name = word();
    expect(',');
    const role = word();
    expect(',');
    const formula = whole([]);
    expect(')');
    expect('.');
    statements.push({ name, role, formula });
  }
  return statements;
}

/** How many inputs each of Verifpal's primitives takes that we use. https://verifpal.com, the manual, and its `spec.rs` of version 1.1 */
const PRIMITIVES: Readonly<Record<string, readonly number[]>> = {
  PUBKEY: [1],
  DH_KEX: [2],
  HASH: [1, 2, 3, 4, 5],
  CONCAT: [2, 3, 4, 5],
  AEAD_ENC: [3],
};
/** Words that name no constant, those that begin with `attacker` or `unnamed` besides. */
const RESERVED =
  'passive active principal knows generates leaks phase public private password confidentiality authentication freshness unlinkability equivalence precondition ringsign ringsignverif primitive pw_hash hash hkdf aead_enc aead_dec enc dec mac assert sign signverif pke_enc pke_dec shamir_split shamir_join concat split blind unblind pubkey dh_kex kem_encap kem_decap g queries'.split(
    ' ',
  );

/** What a Verifpal model says. */
export interface VerifpalModel {
  handed: string[];
  query: string;
  /** What each constant is made of; of those that are known, nothing. */
  made: Map<string, { primitive: string; of: string[] } | undefined>;
}

/**
 * Reads a Verifpal model in the part of the language that ours are written in.
 * @throws where Verifpal would: an unknown primitive, a wrong number of inputs, a constant unknown or declared twice
 */
export function readVerifpal(file: string): VerifpalModel {
  const lines = file.split('\n').filter((line) => line !== '' && !line.startsWith('//'));
  const made: VerifpalModel['made'] = new Map();
  const handed: string[] = [];
  const declare = (name: string, value: { primitive: string; of: string[] } | undefined): void => {
    if (!/^[a-z0-9_]+$/.test(name)) throw new Error(`no name: ${name}`);
    if (RESERVED.includes(name) || /^(?:attacker|unnamed)/.test(name)) throw new Error(`reserved: ${name}`);
    if (made.has(name)) throw new Error(`declared twice: ${name}`);
    made.set(name, value);
  };
  const needs = (name: string): string => {
    if (!made.has(name)) throw new Error(`not declared: ${name}`);
    return name;
  };
  if (lines[0] !== 'attacker[passive]') throw new Error('a model begins with its attacker');
  let within: string | undefined;
  let query: string | undefined;
  for (const line of lines.slice(1)) {
    const opens = /^(?:principal ([A-Z][a-z]+)|(queries))\[$/.exec(line);
    const knows = /^\tknows (?:public|private) (.+)$/.exec(line);
    const assigns = /^\t(\w+) = ([A-Z_]+)\((.+)\)$/.exec(line);
    const sends = /^World -> Desk: (\w+)$/.exec(line);
    const asks = /^\tconfidentiality\? (\w+)$/.exec(line);
    if (opens) within = opens[1] ?? opens[2];
    else if (line === ']') within = undefined;
    else if (knows && within) for (const name of (knows[1] ?? '').split(', ')) declare(name, undefined);
    else if (assigns && within === 'World') {
      const [, name = '', primitive = '', inputs = ''] = assigns;
      const of = inputs.split(', ').map(needs);
      if (!PRIMITIVES[primitive]?.includes(of.length)) throw new Error(`${primitive} of ${of.length}`);
      if (primitive === 'PUBKEY' && made.get(of[0] ?? '')) throw new Error('the public key of what is no private key');
      declare(name, { primitive, of });
    } else if (sends && !within) handed.push(needs(sends[1] ?? ''));
    else if (asks && within === 'queries') query = needs(asks[1] ?? '');
    else throw new Error(`cannot be read: ${line}`);
  }
  if (within !== undefined || query === undefined || handed.length === 0) throw new Error('the model is not whole');
  return { handed, query, made };
}
