import { expect, it } from 'vitest';
import { readMessage } from './messages.ts';

it('reads what the windows of a deck say', () => {
  const at = { kind: 'at', from: 'speaker', place: { slide: 2, step: -1 }, black: false };
  expect(readMessage(at)).toEqual(at);
  expect(readMessage({ kind: 'ask', from: 'slides', more: 1 })).toEqual({ kind: 'ask', from: 'slides' });
});

it('takes nothing else for a message', () => {
  const place = { slide: 0, step: -1 };
  for (const other of [
    undefined,
    null,
    'at',
    {},
    { kind: 'at', from: 'speaker' },
    { kind: 'at', from: 'nobody', place },
    { kind: 'at', from: 'slides', place: { slide: '1', step: 0 } },
    { kind: 'at', from: 'slides', place: { slide: 1.5, step: 0 } },
    { kind: 'at', from: 'slides', place: { slide: Infinity, step: 0 } },
    { kind: 'run', from: 'slides', place },
  ]) {
    expect(readMessage(other)).toBeUndefined();
  }
});
