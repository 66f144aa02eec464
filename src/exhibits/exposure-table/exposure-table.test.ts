import '../kit/all-modes.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../language/languages.ts';
import { ITEMS, MODE_IDS, POWERS } from '../../model/index.ts';
import { wordsAtBuild } from '../words.ts';
import { csv } from './csv.ts';
import { alternative, announcement, caption, summary, tableAsCsv } from './describe.ts';
import { cellId, params, type ScenarioId, type State } from './params.ts';
import { answerIn, broken, PLACES } from './guesses.ts';
import { deliveredIn, SIDES, TRIED } from './quarters.ts';
import { changedCells, countOf, differing, rowsOf, tableOf } from './view.ts';
import { needs } from './words.ts';

const words = wordsAtBuild('exposure-table', needs, 'en');
const table = (state: State) => tableOf(state.modes, state, state.powers);
const inScenario = (id: (typeof params.ids)[number]) => params.inScenario(id);

describe('the address', () => {
  it('gives back every state it was given', () => {
    const anyState = fc.record(
      {
        data: fc.constantFrom('abroad', 'in-country', 'both'),
        keys: fc.constantFrom('abroad', 'in-country', 'split'),
        powers: fc.subarray([...POWERS]),
        modes: fc.subarray([...MODE_IDS], { minLength: 1 }),
        sort: fc.constantFrom('items', ...MODE_IDS),
        cell: fc.constantFrom('none', cellId('sms', 'stored-text'), cellId('signal', 'contacts')),
      },
      { noNullPrototype: true },
    ) as fc.Arbitrary<State>;
    fc.assert(
      fc.property(anyState, (state) => {
        expect(params.read(params.write(state))).toEqual(state);
      }),
    );
  });
  it('knows each scenario, whatever the columns and their order', () => {
    for (const id of params.ids) expect(params.scenarioOf({ ...inScenario(id), modes: ['sms'], sort: 'sms' })).toBe(id);
  });
});

describe('the table', () => {
  it('has a cell for every mode and item', () => {
    const all = table(params.defaults);
    expect([...all.keys()]).toEqual(params.defaults.modes);
    for (const cells of all.values()) expect([...cells.keys()]).toEqual(ITEMS);
    const count = countOf(all);
    expect(Object.values(count).reduce((a, b) => a + b)).toBe(params.defaults.modes.length * ITEMS.length);
  });

  it('marks exactly the cells that a switch changes', () => {
    const [before, after] = [table(inScenario('data-only')), table(inScenario('order-carried-out'))];
    const changed = changedCells(before, after);
    expect(changed).toContain('telegram-cloud stored-text');
    expect(changed).not.toContain('whatsapp-direct stored-text');
    expect(changedCells(before, before).size).toBe(0);
  });

  it('compares two columns', () => {
    const rows = differing(table(inScenario('order-carried-out')), 'telegram-cloud', 'whatsapp-direct');
    expect(rows).toContain('stored-text');
    expect(rows).not.toContain('future-text');
    expect(differing(table(params.defaults), 'sms', 'sms')).toEqual([]);
  });

  it('sorts the rows of a column from open to closed', () => {
    const all = table(params.defaults);
    const order = ['readable', 'readable-by-attack', 'sealed', 'absent'];
    for (const mode of MODE_IDS) {
      const ranks = rowsOf(all, mode).map((item) => order.indexOf(all.get(mode)?.get(item)?.exposure.verdict ?? ''));
      expect(ranks).toEqual(ranks.toSorted());
    }
    expect(rowsOf(all, 'items')).toEqual(ITEMS);
  });
});

describe('what is said', () => {
  it('is complete in every scenario and language', () => {
    for (const lang of LANGUAGES)
      for (const id of params.ids) {
        const state = inScenario(id);
        const inLang = wordsAtBuild('exposure-table', needs, lang);
        const said = [alternative(inLang, state, table(state)), summary(inLang, state, table(state))].join(' ');
        expect(said).not.toMatch(/undefined|\{|\}/);
      }
  });
  it('tells how many cells changed, and where two columns differ', () => {
    const [before, after] = [inScenario('data-only'), inScenario('order-carried-out')];
    const changed = changedCells(table(before), table(after)).size;
    expect(announcement(words, after, table(before), table(after))).toContain(`Cells that changed: ${changed}.`);
    const two = { ...after, modes: ['telegram-cloud', 'whatsapp-direct'] } as State;
    expect(summary(words, two, table(two))).toContain('differ in:');
    expect(caption(words, { ...after, powers: [] })).toContain('does nothing');
  });
  it('answers the guess from the model, once the order is carried out', () => {
    const answers = (id: ScenarioId) => {
      const state = params.inScenario(id);
      return PLACES.map((mode) => answerIn(words, mode, state, tableOf(state.modes, state, state.powers))?.answer);
    };
    expect(answers('order-carried-out')).toEqual(['readable', 'absent', 'readable']);
    expect(answers('before-order')).toEqual([undefined, undefined, undefined]);
  });
  it('has a task that an active attack does, and disks and keys do not', () => {
    const done = (id: ScenarioId) => {
      const { modes, powers, ...placement } = params.inScenario(id);
      return broken(tableOf(modes, placement, powers));
    };
    expect(done('server-run')).toBe(true);
    expect(done('order-carried-out')).toBe(false);
  });
});

describe('the text for a spreadsheet', () => {
  it('quotes what needs quotes', () => {
    expect(csv([['a', 'b,c', 'say "x"', 'two\nlines']])).toBe('a,"b,c","say ""x""","two\nlines"\r\n');
  });
  it('has a line for every row, and a field for every column', () => {
    const state = { ...params.defaults, modes: ['sms', 'signal'] } as State;
    const lines = tableAsCsv(words, state, table(state)).trimEnd().split('\r\n');
    expect(lines).toHaveLength(ITEMS.length + 1);
    expect(lines[0]).toBe('What may be exposed,Text message (SMS),Signal');
  });
});

it('asks a class for a quarter that there is none of, and would notice one', () => {
  const read = (powers: State['powers']) =>
    SIDES.flatMap((data) => SIDES.map((keys) => deliveredIn(TRIED, { data, keys }, powers).verdict)).filter((verdict) =>
      verdict.startsWith('readable'),
    );
  for (const id of ['data-only', 'order-carried-out'] as const) expect(read(inScenario(id).powers)).toEqual([]);
  expect(read(['seize-phone'])).toHaveLength(4);
});
