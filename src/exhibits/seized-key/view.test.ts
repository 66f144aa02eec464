import { describe, expect, it } from 'vitest';
import { CONVERSATION_IDS, LAST, ROW, SEIZED, seizedAt, conversationIn } from '../../model/conversations/index.ts';
import { crosses, everyLane, laneOf, momentAt, positionOf, seizurePosition, weekOf } from './view.ts';

const MOMENTS = [0, ...ROW.map(({ number }) => number)];

describe('the picture', () => {
  it('draws the seizure across as many bars as keys that it yields', () => {
    for (const mode of CONVERSATION_IDS)
      for (const seized of SEIZED)
        for (const moment of MOMENTS) {
          const { rows } = laneOf(mode, seized, moment);
          let crossed = 0;
          for (const { bars, drawers } of rows) {
            const under = bars.filter((bar) => crosses(bar, moment));
            expect(under.length, `${mode} ${seized} ${moment} ${drawers.join()}`).toBeLessThanOrEqual(1);
            crossed += under.length * drawers.length;
          }
          const secrets = seizedAt(conversationIn(mode), seized, moment).filter(({ term }) =>
            ['name', 'kdf'].includes(term.kind),
          );
          expect(crossed).toBe(secrets.length);
        }
  });

  it('lets no two keys of a drawer overlap', () => {
    for (const mode of CONVERSATION_IDS)
      for (const { bars } of laneOf(mode, 'phone', 1).rows)
        bars.slice(1).forEach(({ from }, index) => expect(from).toBeGreaterThanOrEqual(bars[index]?.to ?? 0));
  });

  it('never ends a bar where a seizure may fall', () => {
    const gaps = MOMENTS.slice(1, -1).map(seizurePosition);
    for (const at of [0, 1, 7.5, 14.5, 20, LAST + 1]) expect(gaps).not.toContain(positionOf(at));
    expect(positionOf(7.5)).toBeGreaterThan(seizurePosition(7));
    expect(positionOf(7.5)).toBeLessThan(positionOf(8));
  });

  it('is the same whether it was worked out ahead of time or not', () => {
    const ahead = [...everyLane(['whatsapp-direct'], 'phone')];
    expect(ahead).toHaveLength(LAST + 1);
    expect(ahead[6]).toBe(laneOf('whatsapp-direct', 'phone', 6));
  });

  it('finds the moment under a pointer, and stays within the row', () => {
    for (const moment of MOMENTS) expect(momentAt(seizurePosition(moment) + 0.4 / LAST)).toBe(moment);
    expect(momentAt(-3)).toBe(0);
    expect(momentAt(7)).toBe(LAST);
  });

  it('counts three weeks', () => expect(new Set(ROW.map(({ time }) => weekOf(time)))).toEqual(new Set([1, 2, 3])));
});
