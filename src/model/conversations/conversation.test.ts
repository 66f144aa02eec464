import { describe, expect, it } from 'vitest';
import { write } from '../terms.ts';
import {
  conversationIn,
  CONVERSATION_IDS,
  isHeldAt,
  keyLacking,
  LAST,
  lifelinesOf,
  opensIn,
  ROW,
  SEIZED,
  sealedForm,
  seizedAt,
  whyMissing,
  worldAfter,
  type ConversationId,
  type Seized,
} from './index.ts';
import { rekeyedBefore } from './secret.ts';
import { MODE_IDS, MODES } from '../index.ts';
import type { Fact } from '../narration.ts';

const MOMENTS = ROW.map(({ number }) => number);
/** The numbers of the messages that open. */
const open = (mode: ConversationId, seized: Seized, moment: number): number[] =>
  opensIn(worldAfter(conversationIn(mode), seized, moment)).flatMap((opens, index) => (opens ? [index + 1] : []));
const range = (from: number, to: number): number[] => MOMENTS.filter((number) => number >= from && number <= to);
/** The first message of a writer’s after a number. */
const nextOf = (writer: 'sara' | 'omid', after: number): number =>
  ROW.find(({ number, from }) => number > after && from === writer)?.number ?? LAST + 1;

describe('the row', () => {
  it('has twenty messages in three weeks, in order of time, of both writers', () => {
    expect(LAST).toBe(20);
    ROW.slice(1).forEach(({ time }, index) => expect(time).toBeGreaterThan(ROW[index]?.time ?? Infinity));
    const days = ((ROW.at(-1)?.time ?? 0) - (ROW[0]?.time ?? 0)) / 86_400_000;
    expect(Math.ceil(days)).toBe(21);
    expect(ROW.filter(({ from }) => from === 'omid').length).toBeGreaterThan(LAST / 3);
  });
});

describe.each(CONVERSATION_IDS)('in %s', (mode) => {
  it('nothing opens as long as nothing is seized', () => {
    for (const seized of SEIZED) expect(open(mode, seized, 0)).toEqual([]);
  });

  it('the lifelines are what a seizure yields: every secret, and nothing else', () => {
    const conversation = conversationIn(mode);
    for (const seized of SEIZED)
      for (const moment of MOMENTS) {
        const secrets = seizedAt(conversation, seized, moment).filter(({ term }) =>
          ['name', 'kdf'].includes(term.kind),
        );
        const lines = lifelinesOf(conversation, seized).filter((line) => isHeldAt(line, moment));
        expect(lines.map(({ key, place }) => `${place} ${write(key)}`).sort()).toEqual(
          secrets.map(({ term, holding }) => `${holding.place} ${write(term)}`).sort(),
        );
        const drawers = lines.map(({ drawer, place }) => `${place} ${drawer}`);
        expect(new Set(drawers).size, 'one key a drawer').toBe(drawers.length);
      }
  });

  it('every message crosses the line of Omid’s phone under seal', () => {
    for (const message of ROW) expect(write(sealedForm(conversationIn(mode), message))).toContain(message.text.id);
  });

  it('a reason is found for every message that stays sealed', () => {
    const conversation = conversationIn(mode);
    for (const seized of SEIZED)
      for (const moment of [0, ...MOMENTS]) {
        const world = worldAfter(conversation, seized, moment);
        for (const { text, number } of ROW) {
          if (world.knowledge.derive(text)) continue;
          const key = keyLacking(conversation, world, seized, moment, text) ?? expect.fail();
          const { why } = whyMissing(conversation, seized, moment, key);
          if (moment === 0) expect(why).toBe('nothing-seized');
          else if (seized === 'service') expect(why).toBe('never-there');
          else expect(why).toBe(number <= moment ? 'erased' : 'not-yet');
        }
      }
  });
});

describe('Telegram’s default chat', () => {
  it('opens altogether, past and future, with the keys of either place at any moment', () => {
    for (const seized of SEIZED)
      for (const moment of MOMENTS) expect(open('telegram-cloud', seized, moment)).toEqual(MOMENTS);
  });
});

describe('Telegram’s default chat with temporary keys', () => {
  it('opens with a phone’s keys the messages of one day, and altogether with the service’s', () => {
    const days = (numbers: number[]): number[] => numbers.map((number) => ROW[number - 1]?.time ?? 0);
    for (const moment of MOMENTS) {
      const times = days(open('telegram-today', 'phone', moment));
      expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(24 * 60 * 60 * 1000);
      expect(open('telegram-today', 'service', moment)).toEqual(MOMENTS);
    }
  });
});

describe('WhatsApp', () => {
  it('opens nothing with the service’s keys: it has none', () => {
    for (const moment of MOMENTS) expect(open('whatsapp-direct', 'service', moment)).toEqual([]);
    expect(lifelinesOf(conversationIn('whatsapp-direct'), 'service')).toEqual([]);
  });

  it('opens no message that was there before the phone was seized', () => {
    for (const moment of MOMENTS)
      for (const number of open('whatsapp-direct', 'phone', moment)) expect(number).toBeGreaterThan(moment);
  });

  it('opens what follows, until Omid answers with a key that his phone drew after the seizure', () => {
    for (const moment of MOMENTS) {
      // His phone draws one when the first message of a new turn of Sara's comes in.
      const turn = ROW.find(
        ({ number, from }) => number > Math.max(moment, 1) && from === 'sara' && ROW[number - 2]?.from !== from,
      );
      const healed = nextOf('omid', turn?.number ?? LAST);
      expect(open('whatsapp-direct', 'phone', moment)).toEqual(range(moment + 1, healed - 1));
    }
    expect(open('whatsapp-direct', 'phone', 6)).toEqual([7, 8, 9, 10, 11]);
  });
});

describe('a secret chat', () => {
  const periods = [range(1, 7), range(8, 14), range(15, LAST)];

  it('has a new key in each of the three weeks', () => {
    expect(rekeyedBefore(ROW).map(({ number }) => number)).toEqual([8, 15]);
  });

  it('opens, with the phone’s keys of one period, that period before and after the seizure, and no other', () => {
    for (const moment of MOMENTS)
      expect(open('telegram-secret', 'phone', moment)).toEqual(periods.find((period) => period.includes(moment)));
  });

  it('opens nothing with the service’s keys, though they take off the outer seal', () => {
    for (const moment of MOMENTS) expect(open('telegram-secret', 'service', moment)).toEqual([]);
    expect(lifelinesOf(conversationIn('telegram-secret'), 'service')).toHaveLength(2);
  });
});

it('changes a secret chat’s key after more than 100 messages too', () => {
  const [first] = ROW;
  const busy = Array.from({ length: 210 }, (_, index) => ({ ...(first ?? expect.fail()), number: index + 1 }));
  expect(rekeyedBefore(busy).map(({ number }) => number)).toEqual([102, 203]);
});

describe('the facts', () => {
  it('say the same of the same thing as those of the modes', () => {
    const known = new Map<string, Fact>();
    const told = [
      ...MODE_IDS.map((id) => MODES[id].narrate({ data: 'abroad', keys: 'abroad' })),
      ...CONVERSATION_IDS.map((id) => conversationIn(id).narration),
    ];
    for (const { fact } of told.flatMap(({ events }) => events)) {
      expect(known.get(fact.id) ?? fact, fact.id).toEqual(fact);
      known.set(fact.id, fact);
    }
  });
});
