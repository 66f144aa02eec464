import { CHAT } from '../chat.ts';
import type { World } from '../exposure.ts';
import { MOMENTS, type Fact, type Trace } from '../narration.ts';
import { carries, contents, same, type Term } from '../terms.ts';
import type { Act } from './acts.ts';
import { buildOf, missingFor, opensFor, type Attempt } from './attempt.ts';
import { APPS_FOLLOW, NOTHING_MISSED } from './facts.ts';
import { DELETION, FORGED, withInstead } from './forged.ts';
import { deliveredBy } from './hands.ts';
import type { Change, Phone } from './outcome.ts';

type Find = (world: World, hands: ReadonlySet<string>) => Change[];

/** What each act comes to in one run, out of these hands. */
export const BY_ACT: Readonly<Record<Act, Find>> = {
  delete(world, hands) {
    const { narration } = world;
    const served = deliveredBy(narration, hands, 'omid-phone').find(({ term }) => carries(term, CHAT.delivered));
    const byServer: Change[] = served
      ? [
          {
            outcome: 'unseen',
            phones: ['sara-phone', 'omid-phone'],
            signs: { traces: [] },
            facts: [served.fact, APPS_FOLLOW],
          },
        ]
      : [];
    const keptByService = narration.events.some(
      ({ kind, at, ...event }) =>
        kind === 'send' &&
        'to' in event &&
        event.to === 'omid-phone' &&
        at >= MOMENTS.now &&
        carries(event.term, CHAT.delivered),
    );
    const byAccount = voicesIn(world, hands).flatMap(({ voice, attempt }): Change[] => {
      // Only what a service keeps can be taken away by asking the service.
      if (!keptByService || voice.checkedBy === 'sara-phone') return [];
      const order = {
        ...attempt,
        term: withInstead(attempt.term, FORGED, DELETION),
        given: [...voice.given, DELETION],
      };
      const { deletesForAll } = voice;
      return [
        judged(order, deletesForAll ? ['sara-phone', 'omid-phone'] : ['omid-phone'], DELETION, {
          traces: voice.shows,
          facts: [...(deletesForAll ? [deletesForAll] : []), APPS_FOLLOW],
          ownCopy: !deletesForAll && hands.has('omid-phone'),
        }),
      ];
    });
    return [...byServer, ...byAccount];
  },

  alter(world, hands) {
    const { narration } = world;
    const serves = deliveredBy(narration, hands, 'omid-phone').filter(({ term }) => carries(term, CHAT.delivered));
    if (serves.length > 0)
      return serves.map((event) =>
        judged(attemptAt(world, event.term, event.at, 'omid-phone', CHAT.delivered), ['omid-phone'], FORGED, {
          traces: narration.traces,
          facts: [event.fact],
        }),
      );
    // Nothing brings it a second time. The authority may send the old message once more, with other words in it.
    const before = narration.events.find(
      (event) =>
        event.kind === 'send' &&
        event.to === 'omid-phone' &&
        hands.has(event.from) &&
        carries(event.term, CHAT.delivered),
    );
    if (!before || contents(before.term).every(({ kind }) => kind !== 'seal')) return [];
    const again = judged(
      attemptAt(world, before.term, before.at, 'omid-phone', CHAT.delivered),
      ['omid-phone'],
      FORGED,
      {
        traces: [],
        facts: [before.fact],
      },
    );
    return again.outcome === 'refused' ? [again] : [];
  },

  insert(world, hands) {
    const { narration } = world;
    const asSara = deliveredBy(narration, hands, 'omid-phone')
      .filter(({ term }) => carries(term, CHAT.future))
      .map((event): Change => ({
        ...judged(attemptAt(world, event.term, event.at, 'omid-phone', CHAT.future), ['omid-phone'], FORGED, {
          traces: world.attack ? narration.traces : [],
          codes: world.attack !== undefined,
          facts: [event.fact],
        }),
        as: 'sara',
      }));
    const asOmid = voicesIn(world, hands).map(({ voice, attempt }): Change => ({
      ...judged(attempt, ['sara-phone'], FORGED, {
        traces: voice.shows,
        codes: voice.from !== 'omid-phone' && voice.checkedBy === 'sara-phone',
        facts: [],
      }),
      as: 'omid',
    }));
    return [...asSara, ...asOmid];
  },

  withhold({ narration, attack }, hands) {
    const waits = deliveredBy(narration, hands, 'omid-phone').find(({ term }) => carries(term, CHAT.onTheWay));
    if (!waits || attack) return [];
    return [{ outcome: 'unseen', phones: ['omid-phone'], signs: { traces: [] }, facts: [waits.fact, NOTHING_MISSED] }];
  },
};

/** Everything that can be said in Omid's name out of these hands. */
const voicesIn = (world: World, hands: ReadonlySet<string>) =>
  (world.narration.voices ?? [])
    .filter(({ from }) => hands.has(from))
    .map((voice) => {
      const { term, checkedBy, given } = voice;
      const attempt: Attempt = { world, term, at: MOMENTS.future, checkedBy, given: [...given, FORGED] };
      return { voice, attempt };
    });

const attemptAt = (world: World, term: Term, at: number, checkedBy: string, instead: Term): Attempt => ({
  world,
  term: withInstead(term, instead, FORGED),
  at,
  checkedBy,
  given: [FORGED],
  instead: term,
});

/** Whether it can be built, and whether whoever gets it opens it. */
function judged(
  attempt: Attempt,
  phones: readonly Phone[],
  words: Term,
  also: { traces: readonly Trace[]; codes?: boolean; facts: readonly Fact[]; ownCopy?: boolean },
): Change {
  const { narration } = attempt.world;
  const because = buildOf(attempt);
  const facts = also.facts;
  if (!because || !opensFor(attempt, words)) {
    const missing = missingFor(attempt);
    return { outcome: 'refused', phones, signs: { traces: [] }, attempt, facts, ...(missing && { missing }) };
  }
  const codesDiffer = also.codes && narration.codes ? !same(narration.codes.sara, narration.codes.omid) : undefined;
  const tells = also.traces.length > 0 || codesDiffer === true;
  return {
    outcome: also.ownCopy ? 'only-there' : tells ? 'seen' : 'unseen',
    phones,
    signs: { traces: also.traces, ...(codesDiffer !== undefined && { codesDiffer }) },
    attempt,
    because,
    facts,
  };
}
