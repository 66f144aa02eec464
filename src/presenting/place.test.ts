import { describe, expect, it } from 'vitest';
import { after, before, fromHash, type Place, START, toHash, within } from './place.ts';

/** Three slides, the second with two further steps. */
const STEPS = [0, 2, 0];
const IDS = ['start', 'what-was-ordered', 'پایان'];

describe('walking through a deck', () => {
  const places: Place[] = [START];
  for (let next = after(START, STEPS); next; next = after(next, STEPS)) places.push(next);

  it('visits every slide and step once', () => {
    expect(places.map(({ slide, step }) => `${slide}.${step}`)).toEqual(['0.-1', '1.-1', '1.0', '1.1', '2.-1']);
  });

  it('goes back the same way', () => {
    const back: Place[] = [];
    for (let last = places.at(-1); last; last = before(last, STEPS)) back.push(last);
    expect(back.reverse()).toEqual(places);
  });

  it('stays within the deck', () => {
    expect(within({ slide: 99, step: 4 }, STEPS)).toEqual({ slide: 2, step: -1 });
    expect(within({ slide: 1, step: 99 }, STEPS)).toEqual({ slide: 1, step: 1 });
    expect(within({ slide: -3, step: -9 }, STEPS)).toEqual(START);
  });
});

describe('the address of a place', () => {
  it('is read by number and by id', () => {
    expect(fromHash('#/1/0/1', IDS)).toEqual({ slide: 1, step: 1 });
    expect(fromHash('#/what-was-ordered/1', IDS)).toEqual({ slide: 1, step: 1 });
    expect(fromHash('#/what-was-ordered', IDS)).toEqual({ slide: 1, step: -1 });
    expect(fromHash(`#/${encodeURIComponent('پایان')}`, IDS)).toEqual({ slide: 2, step: -1 });
  });

  it('is read back as it was written', () => {
    for (const place of [
      { slide: 1, step: -1 },
      { slide: 1, step: 0 },
      { slide: 2, step: -1 },
    ]) {
      expect(fromHash(toHash(place), IDS)).toEqual(place);
    }
    expect(toHash(START)).toBe('');
  });

  it('is nothing where there is no such slide', () => {
    for (const hash of ['', '#', '#/', '#/99', '#/nowhere', '#/%E0%A4%A', '#/-1', '#//3']) {
      expect(fromHash(hash, IDS)).toBeUndefined();
    }
  });
});
