import { describe, expect, it } from 'vitest';
import { hash, kdf, name, seal, text, tuple, type Term } from '../terms.ts';
import { DATA_PLACEMENTS, KEY_PLACEMENTS, MODES, worldsOf, type Power } from '../index.ts';
import { tptp, verifpal, type Question, type RunHeld } from './index.ts';
import { readTptp, readVerifpal } from './read.test-support.ts';

const POWER_SETS: Power[][] = [
  [],
  ['take-disks', 'compel-keys'],
  ['run-server', 'tap-network'],
  ['seize-phone', 'intercept-sms'],
];

/** The questions of every mode: each item of each world under some powers, in one placement of each kind. */
const QUESTIONS: [string, Question][] = Object.values(MODES).flatMap((mode, index) => {
  const data = DATA_PLACEMENTS[index % DATA_PLACEMENTS.length] ?? 'abroad';
  const keys = KEY_PLACEMENTS[index % KEY_PLACEMENTS.length] ?? 'abroad';
  return POWER_SETS.flatMap((powers) =>
    worldsOf(mode, { data, keys }, powers).flatMap(({ narration, held, attack }) =>
      Object.entries(narration.items).map(([item, goal]): [string, Question] => [
        `${mode.id} ${powers.join('+')} ${attack ?? 'plain'} ${item}`,
        { runs: [{ called: attack ?? 'plain', held: held.map(({ term }) => term) }], goal },
      ]),
    ),
  );
});

const key = name('key');
const holding = (...held: Term[]): RunHeld => ({ called: 'plain', held });
const closed: Question = { runs: [holding(seal(key, text('words')))], goal: text('words') };

describe('a question as a TPTP file', () => {
  it('can be read, has every holding once, and asks one thing', () => {
    for (const [called, question] of QUESTIONS) {
      const statements = readTptp(tptp(question, ['what is asked', 'in two lines']));
      const roles = statements.map(({ role }) => role);
      expect(
        roles.filter((role) => role === 'conjecture'),
        called,
      ).toHaveLength(1);
      expect(new Set(statements.map((one) => one.name)).size, called).toBe(statements.length);
      const facts = statements.filter((one) => one.name.startsWith('held_'));
      expect(new Set(facts.map((one) => JSON.stringify(one.formula))).size, called).toBe(facts.length);
      expect(facts.length > 0, called).toBe(question.runs.some(({ held }) => held.length > 0));
    }
  });
  it('keeps apart what has the same name', () => {
    const file = tptp({ runs: [holding(name('x'), text('x'), kdf('x', name('x')))], goal: hash(name("it's \\ x")) });
    const facts = readTptp(file).filter((one) => one.name.startsWith('held_'));
    expect(new Set(facts.map((one) => JSON.stringify(one.formula))).size).toBe(3);
  });
  it('has rules for as many parts as stand in it, and no others', () => {
    const names = readTptp(tptp({ runs: [holding(tuple(key, key, key))], goal: key })).map((one) => one.name);
    expect(names).toContain('apart_3');
    expect(names).not.toContain('apart_2');
  });
  it('asks of several runs at once whether it follows in one of them', () => {
    const file = tptp({ runs: [holding(key), { called: 'run-server', held: [text('words')] }], goal: text('words') });
    expect(readTptp(file).at(-1)?.formula).toMatchObject({ kind: 'both', word: '|' });
  });
  it('would be refused by its reader if it were wrong', () => {
    const file = tptp(closed);
    for (const wrong of [
      file.replace('![W,K,B,M,S]', '![W,K,B,M]'),
      file.replace("secret('key')", "secret('key'"),
      file.replace('fof(open', 'fof(Open'),
    ])
      expect(() => readTptp(wrong)).toThrow();
  });
});

describe('a question as a Verifpal model', () => {
  it('can be read, and hands over as much as is held', () => {
    for (const [called, question] of QUESTIONS) {
      const { handed, query, made } = readVerifpal(
        verifpal(question.runs[0] ?? holding(), question.goal, ['what is asked']),
      );
      expect(made.has(query), called).toBe(true);
      expect(new Set(handed).size, called).toBe(handed.length);
    }
  });
  it('makes a key of more than five inputs in steps', () => {
    const many = Array.from({ length: 8 }, (_, index): Term => name(`part ${index}`));
    const { made } = readVerifpal(verifpal(holding(kdf('mixed', ...many)), key));
    expect(Math.max(...[...made.values()].map((value) => value?.of.length ?? 0))).toBe(5);
  });
  it('would be refused by its reader if it were wrong', () => {
    const file = verifpal(closed.runs[0] ?? holding(), closed.goal);
    for (const wrong of [
      file.replace('AEAD_ENC(', 'AEAD_ENC(key_key, '),
      file.replace('confidentiality? text', 'confidentiality? no_text'),
      file.replace('\tknows private ', '\tknows private hash, '),
    ])
      expect(() => readVerifpal(wrong)).toThrow();
  });
});
