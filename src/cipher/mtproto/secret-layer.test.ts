import { describe, expect, it } from 'vitest';
import { flip } from './test-draws.ts';
import { LAYER_OF_2_0, startCounting, unwrap, wrap, type Counters } from './secret-layer.ts';

const random = Uint8Array.from({ length: 15 }, (_, at) => at);
const text = (of: number) => Uint8Array.of(of, 0, 0, 0);

function delivered(to: Counters, data: Uint8Array): Counters {
  const read = unwrap(to, data);
  if (typeof read === 'string') throw new Error(read);
  return read.counters;
}

describe('the sequence numbers of a secret chat', () => {
  it('are written as the schema says', () => {
    const { data } = wrap({ originator: true, sent: 3, received: 5, acknowledged: 0 }, text(9), random);
    expect(Array.from(data)).toEqual([
      ...[0x89, 0x17, 0xe3, 0x1b],
      ...[15, ...random],
      ...[LAYER_OF_2_0, 0, 0, 0],
      ...[10, 0, 0, 0],
      ...[7, 0, 0, 0],
      ...[9, 0, 0, 0],
    ]);
  });

  it('follow a conversation', () => {
    let [a, b] = [startCounting(true), startCounting(false)];
    for (const fromA of [true, true, false, true, false, false]) {
      const { data, counters } = wrap(fromA ? a : b, text(1), random);
      if (fromA) [a, b] = [counters, delivered(b, data)];
      else [b, a] = [counters, delivered(a, data)];
    }
    expect(a).toEqual({ originator: true, sent: 3, received: 3, acknowledged: 3 });
    expect(b).toEqual({ originator: false, sent: 3, received: 3, acknowledged: 1 });
    const last = unwrap(b, wrap(a, text(7), random).data);
    expect(last).toMatchObject({ layer: LAYER_OF_2_0, inSeqNo: 3, outSeqNo: 3, message: text(7) });
  });

  it('show what a server did to the messages', () => {
    const b = startCounting(false);
    const first = wrap(startCounting(true), text(1), random);
    const second = wrap(first.counters, text(2), random);
    expect(unwrap(b, second.data)).toBe('gap');
    expect(unwrap(delivered(b, first.data), first.data)).toBe('repeated');
    expect(unwrap(startCounting(true), first.data)).toBe('reflected');
    expect(unwrap(b, flip(first.data, 8 * 24))).toBe('reflected');
    expect(unwrap(b, flip(first.data, 8 * 28))).toBe('reflected');
    expect(unwrap(b, wrap({ ...startCounting(true), received: 1 }, text(1), random).data)).toBe('impossible');
    const acknowledged = { originator: false, sent: 2, received: 0, acknowledged: 1 };
    expect(unwrap(acknowledged, first.data)).toBe('impossible');
  });

  it('are not read from anything else', () => {
    const { data } = wrap(startCounting(true), text(1), random);
    expect(unwrap(startCounting(false), flip(data, 0))).toBe('malformed');
    for (const length of [0, 3, 4, 20, 31])
      expect(unwrap(startCounting(false), data.subarray(0, length))).toBe('malformed');
    expect(() => wrap(startCounting(true), text(1), random.subarray(1))).toThrow(RangeError);
  });
});
