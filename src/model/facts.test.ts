import { expect, it } from 'vitest';
import { APPS_FOLLOW, NOTHING_MISSED } from './changes/facts.ts';
import { CONVERSATION_IDS, conversationIn } from './conversations/index.ts';
import { FILTER_FACT } from './filter.ts';
import {
  attacksOn,
  DATA_PLACEMENTS,
  factsOf,
  KEY_PLACEMENTS,
  MODES,
  secretChatOf2013,
  throughVpn,
  TRAFFIC_ANALYSIS,
  whatsappDirect,
  withSecondPassword,
  withTimer,
  type Fact,
  type Mode,
} from './index.ts';
import { ASSUMED, chosen } from './build/facts.ts';

const PLACEMENTS = DATA_PLACEMENTS.flatMap((data) => KEY_PLACEMENTS.map((keys) => ({ data, keys })));

/** Every fact that anything rests on, each time it is named. */
function* named(): Generator<Fact> {
  for (const mode of [...Object.values<Mode>(MODES), secretChatOf2013]) {
    const other = mode.otherSidesBackup === 'no-difference' ? [] : [{ ...mode, ...mode.otherSidesBackup() }];
    for (const run of [mode, ...other, withTimer(mode), withSecondPassword(mode)])
      for (const placement of PLACEMENTS)
        for (const told of [run.narrate, ...Object.values(attacksOn(run))])
          yield* factsOf(told(placement) ?? { events: [] });
    yield* Object.values(mode.without);
    if (mode.secondPassword !== 'none-known') yield mode.secondPassword;
  }
  for (const id of CONVERSATION_IDS) yield* factsOf(conversationIn(id).narration);
  yield* factsOf(throughVpn(whatsappDirect.narrate({ data: 'abroad', keys: 'abroad' })));
  yield* [APPS_FOLLOW, NOTHING_MISSED, FILTER_FACT, TRAFFIC_ANALYSIS];
}

it('is written once: one id is one value, with one list of sources and one grade', () => {
  const known = new Map<string, Fact>();
  for (const fact of named()) {
    expect(known.get(fact.id) ?? fact, fact.id).toBe(fact);
    known.set(fact.id, fact);
  }
  expect(known.size).toBeGreaterThan(90);
});

it('has a source, unless it is a turn of the story, which needs none', () => {
  const without = [...named()].filter(({ sources }) => sources.length === 0);
  for (const { id, grade } of without) expect(grade, id).toBe('chosen');
  expect(new Set(without.map(({ id }) => id))).toEqual(new Set(['telegram-secret-chat-another']));
  // Of a messenger that somebody builds, everything is: he chose it, or we did.
  for (const fact of [chosen('holder', 'phones'), ASSUMED.line, ASSUMED.directory]) expect(fact.grade).toBe('chosen');
});
