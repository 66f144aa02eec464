import { expect, it } from 'vitest';
import { CONVERSATION_IDS, conversationIn } from './conversations/index.ts';
import {
  attacksOn,
  DATA_PLACEMENTS,
  factsOf,
  KEY_PLACEMENTS,
  MODES,
  secretChatOf2013,
  type Fact,
  type Mode,
} from './index.ts';

const PLACEMENTS = DATA_PLACEMENTS.flatMap((data) => KEY_PLACEMENTS.map((keys) => ({ data, keys })));

/** Every fact that anything rests on, each time it is named. */
function* named(): Generator<Fact> {
  for (const mode of [...Object.values<Mode>(MODES), secretChatOf2013]) {
    const other = mode.otherSidesBackup === 'no-difference' ? [] : [{ ...mode, ...mode.otherSidesBackup() }];
    for (const run of [mode, ...other])
      for (const placement of PLACEMENTS)
        for (const told of [run.narrate, ...Object.values(attacksOn(run))])
          yield* factsOf(told(placement)?.events ?? []);
    yield* Object.values(mode.without);
    if (mode.secondPassword !== 'none-known') yield mode.secondPassword;
  }
  for (const id of CONVERSATION_IDS) yield* factsOf(conversationIn(id).narration.events);
}

it('is written once: one id is one value, with one list of sources and one grade', () => {
  const known = new Map<string, Fact>();
  for (const fact of named()) {
    expect(known.get(fact.id) ?? fact, fact.id).toBe(fact);
    known.set(fact.id, fact);
  }
  expect(known.size).toBeGreaterThan(70);
});
