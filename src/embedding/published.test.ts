import { describe, expect, it } from 'vitest';
import { EXHIBITS } from '../exhibits/registry.ts';
import published from './published.json' with { type: 'json' };

/*
 * What stands in other people's pages stays there for years. `published.json` has every exhibit and situation that was ever
 * offered to them, each with the query that its code named then. Lines are added to it, never changed or taken away: what is
 * renamed must still understand its old name.
 */
describe.each(Object.entries(published as Record<string, Record<string, string>>))('%s', (id, situations) => {
  const exhibit = EXHIBITS[id];

  it('is still here', () => expect(exhibit).toBeDefined());

  it.each(Object.entries(situations))('still has “%s”, and still understands %o', (scenario, query) => {
    const { params } = exhibit ?? { params: undefined };
    expect(params?.is(scenario)).toBe(true);
    expect(params?.write(params.read(query))).toBe(query);
  });
});
