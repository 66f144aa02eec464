import { describe, expect, it } from 'vitest';
import { stateMessage, themeAsked } from './neighbour.ts';

describe('what a frame takes from the page around it', () => {
  it.each(['light', 'dark'] as const)('takes the theme %s', (theme) =>
    expect(themeAsked({ type: 'who-holds-the-key:theme', theme })).toBe(theme),
  );
  it.each([
    null,
    undefined,
    'dark',
    7,
    [],
    { theme: 'dark' },
    { type: 'theme', theme: 'dark' },
    { type: 'who-holds-the-key:theme' },
    { type: 'who-holds-the-key:theme', theme: 'red; display: none' },
    { type: 'who-holds-the-key:theme', theme: ['dark'] },
  ])('and nothing from %o', (data) => expect(themeAsked(data)).toBeUndefined());
});

it('names the situation where it has a name', () => {
  expect(stateMessage('ready', 'x', '', 'before')).toEqual({
    type: 'who-holds-the-key:ready',
    id: 'x',
    state: '',
    scenario: 'before',
  });
  expect(stateMessage('state', 'x', '?a=b', undefined)).toEqual({
    type: 'who-holds-the-key:state',
    id: 'x',
    state: '?a=b',
  });
});
