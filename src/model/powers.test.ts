import { describe, expect, it } from 'vitest';
import { MODE_IDS, MODES } from './index.ts';
import { MOMENTS, Narrator, type Fact, type Narration, type Place, type PlaceKind, type Side } from './narration.ts';
import { DATA_PLACEMENTS, KEY_PLACEMENTS, placeId } from './placement.ts';
import { accessOf, POWERS, type Power } from './powers.ts';
import { name, text, write } from './terms.ts';

const fact: Fact = { id: 'a-fact', sources: [], grade: 'assumed' };
const { setUp, delivered, now, future } = MOMENTS;

const KINDS: PlaceKind[] = ['server', 'disk', 'key-store', 'records', 'backup-host'];
const SIDES: Side[] = ['in-country', 'abroad'];

/** One of everything on both sides; each place keeps something old, and gets something new after `now`. */
function oneOfEverything(): Narration {
  const say = new Narrator();
  const places: Place[] = [
    { id: 'sara-phone', kind: 'phone', side: 'in-country' },
    { id: 'omid-phone', kind: 'phone', side: 'in-country' },
    { id: 'phone-company', kind: 'phone-company', side: 'in-country' },
    ...KINDS.flatMap((kind) => SIDES.map((side): Place => ({ id: placeId(kind, side), kind, side }))),
  ];
  for (const { id } of places) {
    say.store(setUp, id, text(`${id} old`), fact);
    say.make(setUp, id, name(`${id} wiped`), fact);
    say.erase(setUp, id, name(`${id} wiped`), fact);
    say.store(future, id, text(`${id} new`), fact);
  }
  for (const at of [delivered, now]) {
    say.send(at, 'sara-phone', 'server@abroad', text(`over the border ${at}`), fact);
    say.send(at, 'server@abroad', 'disk@abroad', text(`outside ${at}`), fact);
    say.send(at, 'server@in-country', 'disk@in-country', text(`inside ${at}`), fact);
    say.send(at, 'phone-company', 'omid-phone', text(`by phone line ${at}`), fact, 'sms');
  }
  return { places, events: say.events, items: {}, traces: [] };
}

const reached = (...powers: Power[]): string[] =>
  [
    ...new Set(accessOf(oneOfEverything(), powers).map(({ term }) => JSON.parse(write(term).slice(5, -1)) as string)),
  ].sort();

describe('a power reaches what its description says, and no more', () => {
  it('nothing without any', () => {
    expect(reached()).toEqual([]);
  });
  it('tap-network: every line with an end inside, all along', () => {
    expect(reached('tap-network')).toEqual(
      [1, 3].flatMap((at) => [`over the border ${at}`, `inside ${at}`, `by phone line ${at}`]).sort(),
    );
  });
  it('take-disks: disks and records inside, as they are now', () => {
    expect(reached('take-disks')).toEqual(['disk@in-country old', 'records@in-country old']);
  });
  it('compel-keys: key stores inside, as they are now', () => {
    expect(reached('compel-keys')).toEqual(['key-store@in-country old']);
  });
  it('run-server: servers inside with their disks, from now on', () => {
    const watched = ['disk@in-country', 'phone-company', 'records@in-country', 'server@in-country'];
    expect(reached('run-server')).toEqual(
      [...watched.flatMap((id) => [`${id} new`, `${id} old`]), 'by phone line 3', 'inside 3'].sort(),
    );
  });
  it('compel-operator: every machine of the service’s, on both sides, from now on', () => {
    const machines = ['server', 'disk', 'key-store'].flatMap((kind) => SIDES.map((side) => `${kind}@${side}`));
    expect(reached('compel-operator')).toEqual(
      [...machines.flatMap((id) => [`${id} new`, `${id} old`]), 'inside 3', 'outside 3', 'over the border 3'].sort(),
    );
  });
  it('change-client: nothing by itself, without the app that it puts in the other’s place', () => {
    expect(reached('change-client')).toEqual([]);
  });
  it('intercept-sms: text messages on the phone lines, from now on', () => {
    expect(reached('intercept-sms')).toEqual(['by phone line 3']);
  });
  it('seize-phone: Omid’s phone, from now on, and not Sara’s', () => {
    expect(reached('seize-phone')).toEqual(['by phone line 3', 'omid-phone new', 'omid-phone old']);
  });
  it('reach-backup: the backup host on either side', () => {
    expect(reached('reach-backup')).toEqual(
      SIDES.flatMap((side) => ['new', 'old'].map((what) => `backup-host@${side} ${what}`)).sort(),
    );
  });
  it('together: what each reaches alone', () => {
    expect(reached(...POWERS)).toEqual([...new Set(POWERS.flatMap((power) => reached(power)))].sort());
  });
});

describe('whatever an authority does', () => {
  it.each(MODE_IDS)(
    'it gets nothing in %s from abroad but what crosses a line into the country, and the backup, unless the company serves it',
    (mode) => {
      for (const data of DATA_PLACEMENTS)
        for (const keys of KEY_PLACEMENTS) {
          const narration = MODES[mode].narrate({ data, keys });
          const place = (id: string): Place => narration.places.find((one) => one.id === id) ?? expect.fail(id);
          for (const { holding } of accessOf(
            narration,
            POWERS.filter((power) => power !== 'compel-operator'),
          )) {
            const ends = [holding.place, ...(holding.wireTo ? [holding.wireTo] : [])].map(place);
            expect(ends.some(({ side, kind }) => side === 'in-country' || kind === 'backup-host')).toBe(true);
          }
        }
    },
  );
});
