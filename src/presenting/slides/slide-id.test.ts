import { expect, it } from 'vitest';
import { slideId, unique } from './slide-id.ts';

it('makes an address of a title', () => {
  expect(slideId('What was ordered')).toBe('what-was-ordered');
  expect(slideId('Wrong, and how we know')).toBe('wrong-and-how-we-know');
  expect(slideId('پنج گزارش، یک دستور')).toBe('پنج-گزارش-یک-دستور');
  expect(slideId('2016')).toBe('slide-2016');
  expect(slideId('?!')).toBe('slide-');
});

it('gives no id twice', () => {
  const taken = new Set(['start']);
  expect(['steps', 'steps', 'start', 'steps'].map((id) => unique(id, taken))).toEqual([
    'steps',
    'steps-2',
    'start-2',
    'steps-3',
  ]);
});
