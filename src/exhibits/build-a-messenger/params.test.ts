import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHOICES, choicesLike, OPTIONS, PRESET_IDS } from '../../model/build/index.ts';
import { DATA_PLACEMENTS, KEY_PLACEMENTS, POWERS } from '../../model/index.ts';
import { params, type State } from './params.ts';
import { differing } from './view.ts';

const anyState = fc.record(
  {
    from: fc.constantFrom(...PRESET_IDS),
    ...Object.fromEntries(CHOICES.map((choice) => [choice, fc.constantFrom(...OPTIONS[choice])])),
    data: fc.constantFrom(...DATA_PLACEMENTS),
    keys: fc.constantFrom(...KEY_PLACEMENTS),
    powers: fc.subarray([...POWERS]),
  },
  { noNullPrototype: true },
) as unknown as fc.Arbitrary<State>;

describe('the address', () => {
  it('gives back every messenger it was given', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(params.read(params.write(state))).toEqual(state);
      }),
    );
  });
  it('says only what differs, and falls back where it is wrong', () => {
    expect(params.write(params.defaults)).toBe('');
    expect(params.write(params.inScenario('keys-at-ends'))).toBe('?holder=phones');
    expect(params.read('?holder=nobody&backup=;&from=icq&powers=magic')).toEqual(params.defaults);
  });
});

describe('the scenarios', () => {
  it('are found again', () => {
    for (const id of params.ids) expect(params.scenarioOf(params.inScenario(id))).toBe(id);
  });
  it('change what their names say, and nothing else', () => {
    const changed = (id: (typeof params.ids)[number]) => differing(params.inScenario(id));
    expect(changed('from-telegram')).toEqual([]);
    expect(changed('from-whatsapp')).toEqual([]);
    expect(changed('keys-at-ends')).toEqual(['holder']);
    expect(changed('with-plain-backup')).toEqual(['backup']);
    expect(params.inScenario('from-whatsapp')).toMatchObject(choicesLike('whatsapp-direct'));
  });
});
