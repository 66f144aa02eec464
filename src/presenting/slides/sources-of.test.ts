import { expect, it } from 'vitest';
import { sourcesOf, withoutNotes } from './sources-of.ts';

const cite = (id: string, number: number): string =>
  `<a href="#" data-source="${id}" data-number="${number}">${number}</a>`;

it('lists the sources of a slide once, by their numbers', () => {
  expect(sourcesOf(`<li>${cite('B', 12)}</li><li>${cite('A', 3)}, ${cite('B', 12)}</li>`)).toEqual([
    { id: 'A', number: 3 },
    { id: 'B', number: 12 },
  ]);
  expect(sourcesOf('<p>nothing</p>')).toEqual([]);
});

it('takes the notes apart from the points', () => {
  const notes = '<aside class="notes" aria-label="Notes"><p>Say it.</p></aside>';
  expect(withoutNotes(`<ul></ul>${notes} `)).toEqual({ points: '<ul></ul> ', notes });
  expect(withoutNotes('<ul></ul>')).toEqual({ points: '<ul></ul>', notes: '' });
});
