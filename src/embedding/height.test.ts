import { describe, expect, it } from 'vitest';
import { asksForHeight, ASK_MESSAGE, heightMessages, secretIn } from './height.ts';

describe('the height of a frame', () => {
  const report = { id: 'an-exhibit', height: 812, address: 'https://example.org/embed/an-exhibit/?theme=dark' };

  it('is told in the form of each listener', () => {
    expect(heightMessages(report)).toEqual([
      { type: 'who-holds-the-key:height', id: 'an-exhibit', height: 812 },
      { 'datawrapper-height': { 'an-exhibit': 812 } },
      { sentinel: 'amp', type: 'embed-size', height: 812 },
      '{"src":"https://example.org/embed/an-exhibit/?theme=dark","context":"iframe.resize","height":812}',
    ]);
  });

  it('is told to WordPress with the secret that it left in the address', () => {
    expect(heightMessages({ ...report, secret: 'aB3dE6gH9j' }).at(-1)).toEqual({
      message: 'height',
      value: 812,
      secret: 'aB3dE6gH9j',
    });
  });

  it.each([
    ['#?secret=aB3dE6gH9j', 'aB3dE6gH9j'],
    ['', undefined],
    ['#', undefined],
    ['#secret=aB3dE6gH9j', undefined],
    ['#?secret=<script>', undefined],
  ])('the secret in %o is %o', (hash, secret) => expect(secretIn(hash)).toBe(secret));

  it('is told again to who asks, and to nobody else', () => {
    expect(asksForHeight({ type: ASK_MESSAGE })).toBe(true);
    expect(asksForHeight({ message: 'ready', secret: 'x' })).toBe(true);
    for (const other of [null, undefined, 'ready', 7, [], {}, { message: 'link' }])
      expect(asksForHeight(other)).toBe(false);
  });
});
