import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it } from 'vitest';
import { asksForHeight, heightMessages } from './height.ts';

const code = readFileSync(new URL('../../public/embed.js', import.meta.url), 'utf8');

describe('the loader script', () => {
  const inside = { told: [] as unknown[], postMessage: (message: unknown) => inside.told.push(message) };
  const frame = { contentWindow: inside, style: { height: '' } };
  const other = { contentWindow: {}, style: { height: '' } };
  let listeners: ((event: { source: unknown; data: unknown }) => void)[];
  const page = {
    document: {
      querySelectorAll: (selector: string) => (selector === 'iframe[data-who-holds-the-key]' ? [frame] : []),
    },
    addEventListener: (type: string, listener: (typeof listeners)[number]) => {
      if (type === 'message') listeners.push(listener);
    },
  };
  const hear = (source: unknown, data: unknown): string => {
    for (const listener of listeners) listener({ source, data });
    return frame.style.height;
  };

  beforeEach(() => {
    listeners = [];
    inside.told = [];
    frame.style.height = 'as it was';
    runInNewContext(code, { ...page, window: {} });
  });

  it('weighs at most two kilobytes', () => expect(Buffer.byteLength(code)).toBeLessThanOrEqual(2048));

  it('asks every marked frame for its height, in the words that the frame understands', () => {
    expect(inside.told).toHaveLength(1);
    expect(asksForHeight(inside.told[0])).toBe(true);
  });

  it('understands the message that the frame sends, and no other of its messages', () => {
    const [ours, ...others] = heightMessages({ id: 'x', height: 812, address: '', secret: 's' });
    for (const message of others) expect(hear(inside, message)).toBe('as it was');
    expect(hear(inside, ours)).toBe('812px');
  });

  it.each([
    [10, '200px'],
    [1e9, '2000px'],
    [812.2, '813px'],
  ])('keeps a height of %d within bounds: %s', (height, set) => {
    expect(hear(inside, { type: 'who-holds-the-key:height', height })).toBe(set);
  });

  it('ignores frames that are not marked, and windows that are no frame', () => {
    for (const source of [other.contentWindow, null, undefined, {}])
      expect(hear(source, { type: 'who-holds-the-key:height', height: 500 })).toBe('as it was');
  });

  it.each([null, undefined, 'height', 7, [], {}, { type: 'who-holds-the-key:height' }])('ignores %o', (data) => {
    expect(hear(inside, data)).toBe('as it was');
  });

  it.each(['900px; position: fixed', '900', NaN, Infinity, {}, null])('ignores a height of %o', (height) => {
    expect(hear(inside, { type: 'who-holds-the-key:height', height })).toBe('as it was');
  });

  it('listens once, however often it is included', () => {
    const window = {};
    listeners = [];
    runInNewContext(code, { ...page, window });
    runInNewContext(code, { ...page, window });
    expect(listeners).toHaveLength(1);
  });
});
