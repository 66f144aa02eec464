import { fill } from '../../language/fill.ts';
import { timeOf } from './amounts.ts';
import { countIn, rateIn, timeIn, written } from './numbers.ts';
import { params, type State } from './params.ts';
import type { Speed, Standing } from './run.ts';
import { expected, rowsOf, type Row, type Target } from './view.ts';
import type { ExhibitWords } from './words.ts';

export type { ExhibitWords };

export function caption(words: ExhibitWords, state: State): string {
  const scenario = params.scenarioOf(state);
  if (scenario) return words.scenarios[scenario].caption;
  return fill(words.ownState, { bits: written(words.lang, state.bits), keys: keys(words, 2 ** state.bits) });
}

/** How long the search that the reader has chosen will take. */
export const expectation = (words: ExhibitWords, bits: number, { rate }: Speed): string =>
  fill(words.expected, { time: time(words, expected(2 ** bits, rate)), rate: rateIn(words, rate) });

/** How many machines are assumed, in words: “ten billion”. */
export function machinesIn({ machines }: ExhibitWords, exponent: number): string {
  const lead = machines.lead[exponent % 3] ?? '';
  const unit = machines.units[Math.floor(exponent / 3) - 1] ?? '';
  return fill(machines.of, { lead, unit });
}

/** What a row of the scale is about: “128 bits”, “a six-digit code”. */
export const targetIn = ({ lang, targets }: ExhibitWords, { id }: Target): string =>
  id === 'code' || id === 'words' ? targets[id] : fill(targets.bits, { n: written(lang, Number(id)) });

/** The text alternative: the search as it stands, or the scale row by row. */
export function alternative(words: ExhibitWords, state: State, run: Standing, speed: Speed): string {
  const said = [caption(words, state)];
  if (state.front === 'scale') {
    const { rate, from } = speed;
    said.push(
      fill(words.rateIs[from], { rate: rateIn(words, rate) }),
      fill(words.assume, { machines: machinesIn(words, state.machines) }),
      ...rowsOf(rate, state.machines).map((row) => rowSentence(words, row)),
    );
  } else {
    const { describe, lang } = words;
    const ready = {
      bytes: written(lang, run.sealed.message.length),
      bits: written(lang, state.bits),
      keys: keys(words, 2 ** state.bits),
      expected: expectation(words, state.bits, speed),
    };
    said.push(fill(describe.ready, ready), outcome(words, run));
  }
  return said.filter(Boolean).join(' ');
}

/** What has come of a run: also the announcement when it ends. */
export function outcome(words: ExhibitWords, { phase, tried, ms, opened }: Standing): string {
  const { describe } = words;
  const so = { tried: keys(words, tried), time: time(words, ms / 1000) };
  switch (phase) {
    case 'ready':
      return '';
    case 'running':
      return describe.running;
    case 'stopped':
      return fill(describe.stopped, so);
    case 'found':
      return fill(describe.found, { ...so, words: opened ?? '' });
  }
}

/** What a change of the state did, for the live announcement. */
export function changed(words: ExhibitWords, state: State, before: State, { rate }: Speed): string {
  const { describe, lang } = words;
  if (params.scenarioOf(state) !== params.scenarioOf(before)) return caption(words, state);
  if (state.bits !== before.bits)
    return fill(describe.reset, { bits: written(lang, state.bits), keys: keys(words, 2 ** state.bits) });
  if (state.machines === before.machines) return '';
  return togetherIn(words, state.machines, { rate });
}

/** What so many machines together come to with a whole key. */
export function togetherIn(words: ExhibitWords, machines: number, { rate }: Pick<Speed, 'rate'>): string {
  const whole = rowsOf(rate, machines).at(-1)?.together ?? Infinity;
  return fill(words.describe.machines, { machines: machinesIn(words, machines), together: time(words, whole) });
}

function rowSentence(words: ExhibitWords, row: Row): string {
  return fill(words.describe.row, {
    target: targetIn(words, row),
    keys: keys(words, row.keys),
    here: time(words, row.here),
    together: time(words, row.together),
  });
}

const keys = (words: ExhibitWords, count: number): string => countIn(words, count).spoken;
const time = (words: ExhibitWords, seconds: number): string => timeIn(words, timeOf(seconds)).spoken;
