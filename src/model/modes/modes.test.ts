import { describe, expect, it } from 'vitest';
import { know } from '../deduction.ts';
import { MOMENTS, namesMade, type Narration } from '../narration.ts';
import { DATA_PLACEMENTS, KEY_PLACEMENTS, placeId, type Placement } from '../placement.ts';
import { accessOf, type Power } from '../powers.ts';
import { same, write } from '../terms.ts';
import { MODE_IDS, MODES, type ModeId } from './index.ts';

const PLACEMENTS: Placement[] = DATA_PLACEMENTS.flatMap((data) => KEY_PLACEMENTS.map((keys) => ({ data, keys })));

/** Every run of a mode: the plain ones, and those that an attack has changed. */
const runsOf = (mode: ModeId): { narration: Narration; attack?: Power; where: string }[] =>
  PLACEMENTS.flatMap((placement) => [
    { narration: MODES[mode].narrate(placement), where: JSON.stringify(placement) },
    ...Object.entries(MODES[mode].attacks).flatMap(([attack, changed]) => {
      const narration = changed(placement);
      return narration ? [{ narration, attack: attack as Power, where: `${attack} ${JSON.stringify(placement)}` }] : [];
    }),
  ]);

/** Who sends this on the authority's behalf: its own device, and the server that it has taken over. */
const actsForTheAuthority = ({ at, from }: { at: number; from: string }, attack: Power): boolean =>
  from === 'adversary' || (attack === 'run-server' && at >= MOMENTS.now && from === placeId('server', 'in-country'));

describe.each(MODE_IDS)('%s', (mode) => {
  const runs = runsOf(mode);

  it('is filed under its own name', () => {
    expect(MODES[mode].id).toBe(mode);
  });

  it('happens only at places that exist, at moments that exist', () => {
    for (const { narration, where } of runs) {
      const places = narration.places.map(({ id }) => id);
      expect(new Set(places).size, where).toBe(places.length);
      for (const event of narration.events) {
        const ends = event.kind === 'send' ? [event.from, event.to] : [event.place];
        for (const end of ends) expect(places, where).toContain(end);
        expect(Object.values(MOMENTS)).toContain(event.at);
      }
    }
  });

  it('has both phones inside the country, as Sara and Omid are', () => {
    for (const { narration } of runs)
      for (const id of ['sara-phone', 'omid-phone'])
        expect(narration.places).toContainEqual({ id, kind: 'phone', side: 'in-country' });
  });

  it('draws each secret once, at one place', () => {
    for (const { narration, where } of runs) {
      const drawn = namesMade(narration).map(write);
      expect(new Set(drawn).size, where).toBe(drawn.length);
    }
  });

  it('erases from servers only what is there', () => {
    for (const { narration, where } of runs) {
      const there = new Set<string>();
      for (const event of narration.events) {
        if (event.kind === 'send' || event.place.endsWith('phone')) continue;
        const id = `${event.place} ${write(event.term)}`;
        if (event.kind === 'erase') expect(there, `${where}: ${id}`).toContain(id);
        else there.add(id);
      }
    }
  });

  it('gives a source for each fact, or says that it is assumed', () => {
    for (const { narration } of runs)
      for (const { fact } of narration.events) {
        expect(fact.id).toMatch(/^[a-z0-9-]+$/);
        if (fact.grade !== 'assumed') expect(fact.sources, fact.id).not.toEqual([]);
      }
  });

  it('says one thing under one fact’s name', () => {
    const known = new Map<string, string>();
    for (const { narration } of runs)
      for (const { fact } of narration.events) {
        expect(known.get(fact.id) ?? JSON.stringify(fact)).toBe(JSON.stringify(fact));
        known.set(fact.id, JSON.stringify(fact));
      }
  });

  it('has items of which every phone or server at some time has a copy', () => {
    for (const { narration, where } of runs)
      for (const [item, term] of Object.entries(narration.items))
        expect(
          narration.events.some((event) => write(event.term).includes(write(term))),
          `${where}: ${item}`,
        ).toBe(true);
  });

  it('shows no trace, and the same codes on both phones, while everybody keeps to the protocol', () => {
    for (const { narration, attack, where } of runs) {
      if (attack) continue;
      expect(narration.traces, where).toEqual([]);
      if (narration.codes) expect(same(narration.codes.sara, narration.codes.omid), where).toBe(true);
    }
  });

  it('shows different codes once an attacker stands between', () => {
    for (const { narration, attack, where } of runs)
      if (attack && narration.codes) expect(same(narration.codes.sara, narration.codes.omid), where).toBe(false);
  });

  it('lets an attacker send only what it could have made of what it had seen by then', () => {
    for (const { narration, attack, where } of runs) {
      if (!attack) continue;
      narration.events.forEach((event, index) => {
        if (event.kind !== 'send' || !actsForTheAuthority(event, attack)) return;
        const seen = accessOf({ ...narration, events: narration.events.slice(0, index) }, [attack]);
        expect(know(seen).derive(event.term), `${where}: ${write(event.term)}`).toBeDefined();
      });
    }
  });

  it('lets an attacker make no key that it could not have made', () => {
    for (const { narration, attack, where } of runs) {
      if (!attack) continue;
      narration.events.forEach((event, index) => {
        if (event.kind !== 'make' || event.place !== 'adversary' || event.term.kind === 'name') return;
        const seen = accessOf({ ...narration, events: narration.events.slice(0, index) }, [attack]);
        expect(know(seen).derive(event.term), `${where}: ${write(event.term)}`).toBeDefined();
      });
    }
  });
});
