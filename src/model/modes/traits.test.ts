import { describe, expect, it } from 'vitest';
import { MODE_IDS, MODE_TRAITS, MODES, type ListedTraits, type Mode } from '../index.ts';

describe.each(MODE_IDS)('what %s says of itself in few words', (id) => {
  const traits: ListedTraits = MODE_TRAITS[id];
  const mode: Mode = MODES[id];
  const abroad = mode.narrate({ data: 'abroad', keys: 'abroad' });
  const inside = mode.narrate({ data: 'in-country', keys: 'in-country' });
  const sealed = (power: 'run-server'): boolean => mode.attacks[power] !== undefined;

  it('is what its narration shows', () => {
    expect(mode.traits).toBe(traits);
    expect(traits.group).toBe('group-members' in abroad.items);
    expect(traits.group).toBe(traits.limits !== 'no-group');
    expect(traits.codes).toBe(abroad.codes?.shownAs ?? 'none');
    expect(traits.backup !== 'none').toBe(abroad.places.some(({ kind }) => kind === 'backup-host'));
    expect(traits.movable).toBe(JSON.stringify(abroad.places) !== JSON.stringify(inside.places));
    // Whose keys the ends hold, a server has to attack for.
    expect(traits.keys === 'ends').toBe(sealed('run-server'));
  });
});
