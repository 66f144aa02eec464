import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { wordsAtBuild } from '../words.ts';
import { axisOf } from './axis.ts';
import { caption, summary, when } from './describe.ts';
import { KINDS, params } from './params.ts';
import { answerHere, ASKED, eventOf, OPENED_WITHOUT, VEILED, yearsAsked } from './prediction.ts';
import { byYear, daysBetween, shownOf, spanOf, type TimelineEvent } from './view.ts';
import { needs } from './words.ts';

type Told = Pick<TimelineEvent, 'title' | 'text'>;
const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const entries = read('content/timeline/timeline.yaml') as Record<string, Omit<TimelineEvent, 'id' | keyof Told>>;
const told = read('content/words/en/timeline.yaml') as Record<string, Told>;
const events = Object.entries(entries).map(([id, event]) => ({ title: '', text: '', ...event, ...told[id], id }));
const words = wordsAtBuild('timeline', needs, 'en');
const event = (date: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id: date,
  date,
  kind: 'orders',
  title: date,
  text: date,
  sources: [],
  ...more,
});

describe('the address', () => {
  it('gives back what it was given, and falls back to everything', () => {
    for (const id of params.ids)
      expect(params.read(params.write(params.inScenario(id)))).toEqual(params.inScenario(id));
    expect(params.read('?kinds=none')).toEqual(params.defaults);
    expect(params.read('?kinds=cases,moon').kinds).toEqual(['cases']);
  });
});

describe('the axis', () => {
  it('takes a date for as long as it may mean', () => {
    const days = (date: string): number => {
      const [start, end] = spanOf(date);
      return (end - start) / 86_400_000;
    };
    expect([days('2016-02-28'), days('2016-02'), days('2016')]).toEqual([1, 29, 366]);
  });

  it('runs from the first year to the end of the last, and has every event on it', () => {
    const axis = axisOf([event('2012-01-01'), event('2013-12-31'), event('2013-05', { until: '2013-06-30' })]);
    expect(axis.years).toEqual([
      [2012, 0],
      [2013, expect.closeTo((100 * 366) / 731)],
    ]);
    expect(axis.spans[0]?.[0]).toBe(0);
    expect(axis.spans[1]?.[1]).toBe(100);
    expect((axis.spans[2]?.[1] ?? 0) - (axis.spans[2]?.[0] ?? 0)).toBeCloseTo((100 * 61) / 731);
    for (const [from, to] of axisOf(events).spans) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(100);
    }
  });
});

describe('the list', () => {
  it('has every event of the chosen kinds once, oldest first', () => {
    const shown = byYear(events, KINDS).flatMap((year) => year.events);
    expect(shown).toHaveLength(events.length);
    const times = shown.map(({ date }) => spanOf(date)[0]);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(byYear(events, ['cases']).every(({ events }) => events.every(({ kind }) => kind === 'cases'))).toBe(true);
  });
});

describe('what is said', () => {
  it('dates as far as they are known, in both calendars in Persian', () => {
    expect(when('en', event('2016-05-28'))).toBe('28\u00a0May\u00a02016');
    expect(when('en', event('2016-05'))).toBe('May\u00a02016');
    expect(when('fa', event('2016-05-28'))).toContain('۱۳۹۵');
    expect(when('fa', event('2016-05-28'))).toContain('۲۰۱۶');
  });

  it('counts what is shown', () => {
    expect(summary(words, events, params.defaults)).toBe(`${events.length} events, 2012 to 2026.`);
    expect(caption(words, { kinds: ['orders', 'cases'] })).toBe('Shown: Orders and Cases.');
  });

  it('answers the guess from the dates, and veils the kind that has the answer', () => {
    expect(daysBetween(eventOf(events, ASKED.from), eventOf(events, ASKED.of))).toBe(702);
    expect(answerHere(words, events)).toMatchObject({ answer: '2018' });
    expect(answerHere(words, events).why).toContain('23 months after the order');
    expect(eventOf(events, ASKED.of).kind).toBe(VEILED);
    expect(yearsAsked(words, events).map(([year]) => year)).toEqual([
      ...Array.from({ length: 11 }, (_, index) => String(2016 + index)),
    ]);
    expect(() => answerHere(words, [])).toThrow(/no event the-order/);
  });

  it('asks and counts in the years of the readers’ own calendar', () => {
    const persian = wordsAtBuild('timeline', needs, 'fa');
    expect(answerHere(persian, events)).toMatchObject({ answer: '1397' });
    expect(yearsAsked(persian, events)[0]).toEqual(['1395', '۱۳۹۵']);
    expect(summary(persian, events, params.defaults)).toContain('از ۱۳۹۰ تا ۱۴۰۴');
  });

  it('knows the event that the task asks for: the first case of opened accounts after the order', () => {
    const order = eventOf(events, ASKED.from);
    const opened = eventOf(events, OPENED_WITHOUT);
    expect(opened.kind).toBe('cases');
    expect(daysBetween(order, opened)).toBeGreaterThan(0);
    const between = shownOf(events, ['cases']).filter(
      (one) => daysBetween(order, one) > 0 && daysBetween(one, opened) > 0,
    );
    expect(between).toEqual([]);
  });
});
