import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modesAsked, rulesOf } from './derive.ts';
import { findingsIn } from './findings.ts';
import { keptBy } from './kept.ts';
import { placesOf } from './layout.ts';
import { betweenness, clustersIn, pairsIn } from './measures.ts';
import { DAYS, MODES, params, PEOPLE } from './params.ts';
import { organiserIn } from './prediction.ts';
import { month, monthFrom, pairsOf } from './people.ts';
import { keeping, retentionSources, RULES } from './retention.ts';
import { preparation, SIDE, viewOf } from './view.ts';

/** The services that keep no history. */
const FORGETFUL = MODES.filter((mode) => keeping(mode, 'messages') !== 'always');

const after = (mode: (typeof MODES)[number], day: number, from = month()) => findingsIn(keptBy(mode, day, from));

describe('the address', () => {
  it('gives back what it was given, and never leaves the schema', () => {
    for (const id of params.ids) expect(params.scenarioOf(params.read(params.write(params.inScenario(id))))).toBe(id);
    fc.assert(
      fc.property(fc.string(), (junk) => {
        const { mode, day, person } = params.read(`?mode=${junk}&day=${junk}&person=${junk}`);
        expect(MODES).toContain(mode);
        expect(day >= 0 && day <= DAYS && person >= 0 && person <= PEOPLE).toBe(true);
      }),
    );
    expect(params.read('?day=31&person=37')).toEqual(params.defaults);
  });
});

describe('the month', () => {
  it('is the same every time, and another one for another seed', () => {
    expect(monthFrom(4)).toEqual(monthFrom(4));
    expect(monthFrom(4).messages).not.toEqual(monthFrom(5).messages);
  });

  it('has only its own numbers, days and hours, and nobody writes to themselves', () => {
    for (const { day, hour, from, to } of month().messages) {
      expect(day >= 1 && day <= DAYS && hour >= 0 && hour < 24).toBe(true);
      expect(to).not.toContain(from);
      for (const one of [from, ...to]) expect(one >= 1 && one <= PEOPLE).toBe(true);
    }
  });
});

describe('the measures', () => {
  it('count the chains through the middle of a path and of a star', () => {
    const path = betweenness([
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    expect([1, 2, 3, 4].map((one) => path.get(one))).toEqual([0, 2, 2, 0]);
    expect(betweenness([2, 3, 4, 5].map((leaf): [number, number] => [1, leaf])).get(1)).toBe(6);
    // Two equally short ways share a chain.
    const square = betweenness([
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 1],
    ]);
    expect(square.get(1)).toBe(0.5);
  });

  it('find two circles that hang together by one tie', () => {
    const contacts = [...pairsOf([1, 2, 3, 4]), ...pairsOf([5, 6, 7, 8]), [4, 5] as const].flatMap(([from, to]) =>
      [1, 2, 3].map((day) => ({ day, hour: 12, from, to })),
    );
    expect(clustersIn(pairsIn(contacts), [])).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7, 8],
    ]);
  });
});

describe('what stands out', () => {
  it('is the organiser and the source, of any month, where the history or the records are kept', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const made = monthFrom(seed);
      for (const mode of ['telegram-cloud', 'sms'] as const) {
        const { organiser, nightTies } = after(mode, DAYS, made);
        expect(organiser?.number).toBe(made.parts.organiser);
        const { source, journalist } = made.parts;
        expect(nightTies.map(({ of }) => of)).toEqual([[source, journalist].toSorted((a, b) => a - b)]);
      }
    }
  });

  it('is nobody on the first day, and nobody where no history is kept', () => {
    const found = [after('telegram-cloud', 1), ...FORGETFUL.map((mode) => after(mode, DAYS))];
    for (const { organiser, nightTies } of found) {
      expect(organiser).toBeUndefined();
      expect(nightTies).toEqual([]);
    }
  });
});

describe('what is kept', () => {
  it('is what the narrations say, for every service', () => {
    expect(RULES).toEqual(Object.fromEntries(modesAsked().map((id) => [id, rulesOf(id)])));
    expect(FORGETFUL).toEqual(['telegram-secret', 'whatsapp-direct', 'signal', 'whatsapp-today', 'signal-today']);
  });

  it('is no more than the rules say', () => {
    expect(keptBy('signal', DAYS, month())).toMatchObject({ groups: [], activeDays: undefined });
    expect(new Set(keptBy('telegram-secret', 9, month()).contacts.map(({ day }) => day))).toEqual(new Set([9]));
    for (const mode of ['whatsapp-direct', 'signal'] as const) {
      const waiting = keptBy(mode, DAYS, month()).contacts.length;
      expect(waiting).toBeGreaterThan(0);
      expect(waiting).toBeLessThan(12);
    }
    expect(keptBy('sms', DAYS, month()).addressBooks.size).toBe(0);
  });

  it('names a source for every rule that is not an assumption', () => {
    for (const { id, grade, sources } of Object.values(RULES).flatMap((rules) => rules.flatMap(({ facts }) => facts)))
      if (grade !== 'assumed') expect(sources.length, id).toBeGreaterThan(0);
    expect(retentionSources().has('OWS-SUB')).toBe(true);
  });
});

describe('the drawing', () => {
  it('has every number inside it, none over another, and is mirrored whole', () => {
    const places = placesOf(month());
    expect(places).toEqual(placesOf(month()));
    for (const [[x, y], [otherX, otherY]] of pairsOf(places.map((_, index) => index)).map(
      ([a, b]) => [places[a] ?? [0, 0], places[b] ?? [0, 0]] as const,
    ))
      expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(25);
    const state = params.inScenario('one-month');
    const [plain, mirrored] = [viewOf(state, places, false), viewOf(state, places, true)];
    expect(mirrored.dots.map(({ x }) => SIDE - x)).toEqual(plain.dots.map(({ x }) => x));
    expect(plain.words.map(({ mark }) => mark).toSorted()).toEqual(['between', 'night', 'night']);
    // No word lies on a number.
    const { words, dots } = plain;
    const covered = words.flatMap((word) =>
      dots
        .filter(({ x, y }) => Math.abs(x - word.x) < (word.mark === 'night' ? 65 : 71) && Math.abs(y - word.y + 5) < 17)
        .map(({ number }) => number),
    );
    expect(covered.filter((number) => !words.some((word) => word.number === number))).toEqual([]);
    for (const { x, y } of plain.dots) expect(Math.min(x, y) > 0 && Math.max(x, y) < SIDE).toBe(true);
  });
});

describe('the guess', () => {
  const organiser = (id: (typeof params.ids)[number]) => organiserIn(viewOf(params.inScenario(id), [], false));
  it('is asked before anybody stands out, and answered by what a month shows', () => {
    expect(organiser('one-day')).toBeUndefined();
    expect(organiser('one-month')).toBe(after('telegram-cloud', DAYS).organiser?.number);
    expect(organiser('one-month')).toBeGreaterThan(0);
    expect(organiser('signal-month')).toBeUndefined();
  });
});

it('prepares every day of every service, and answers the same', () => {
  expect([...preparation()].length).toBe(MODES.length * (DAYS + 1 + 1));
  for (const mode of MODES) expect(viewOf({ mode, day: 12, person: 0 }, [], false).findings).toEqual(after(mode, 12));
});
