import { CHAT } from '../chat.ts';
import { know, type Derivation } from '../deduction.ts';
import { worldsOf, type World } from '../exposure.ts';
import type { Mode } from '../mode.ts';
import { holdingsAt, MOMENTS, passingFrom, type Fact, type Holding, type Trace } from '../narration.ts';
import type { Placement } from '../placement.ts';
import type { Power } from '../powers.ts';
import { carries, contents, same, type Term } from '../terms.ts';
import type { Act } from './acts.ts';
import { ADMINISTRATOR_DELETES, APPS_FOLLOW, NOTHING_MISSED } from './facts.ts';
import { DELETION, FORGED, signaturesOn, withInstead } from './forged.ts';
import { deliveredBy, handsIn } from './hands.ts';

/**
 * What an authority can change, and what the phones make of it. To read asks what follows from what it holds; to change
 * asks what it can build of it, whether it stands where it could hand that in, and whether whoever gets it opens it.
 */

/**
 * - `unseen`: somebody's phone shows it, and nothing on any phone tells.
 * - `seen`: somebody's phone shows it, and there is something that tells.
 * - `only-there`: only on the phone that the authority has in its hands.
 * - `refused`: the authority can hand something in, and the phone does not open it.
 * - `no-way`: it has nothing in its hands by which this could be done.
 */
export type Outcome = 'unseen' | 'seen' | 'only-there' | 'refused' | 'no-way';
export const OUTCOMES = ['unseen', 'seen', 'only-there', 'refused', 'no-way'] as const satisfies readonly Outcome[];

/** What is handed in, to whom, and in whose run. */
export interface Attempt {
  world: World;
  term: Term;
  /** The moment at which it comes to {@link checkedBy}. */
  at: number;
  checkedBy: string;
  /** What the authority has for it besides its holdings: its own words, what it draws, and what anybody is told. */
  given: readonly Term[];
  /** The real message that it stands in for, where it does. */
  instead?: Term;
}

export interface Change {
  outcome: Outcome;
  /** The phones that show it, or that refuse it. */
  phones: readonly ('sara-phone' | 'omid-phone')[];
  /** Of an insertion: in whose name. */
  as?: 'sara' | 'omid';
  /** What tells: whether the codes differ, where there are codes, and what the phones show. */
  signs: { codesDiffer?: boolean; traces: readonly Trace[] };
  /** What is handed in, where anything has to be. */
  attempt?: Attempt;
  /** How it was made, where it was. */
  because?: Derivation<Holding | 'own'>;
  /** The key that is missing for it, where it was refused. */
  missing?: Term;
  /** What it rests on besides. */
  facts: readonly Fact[];
}

type Phone = Change['phones'][number];

/** The best that these powers can do: what nobody sees before what somebody sees, and so on. */
export function change(mode: Mode, placement: Placement, powers: readonly Power[], act: Act): Change {
  const found = worldsOf(mode, placement, powers).flatMap((world) => changesIn(world, mode, powers, act));
  return (
    OUTCOMES.map((outcome) => found.find((one) => one.outcome === outcome)).find((one) => one !== undefined) ?? {
      outcome: 'no-way',
      phones: [],
      signs: { traces: [] },
      facts: [],
    }
  );
}

function changesIn(world: World, mode: Mode, powers: readonly Power[], act: Act): Change[] {
  if (world.narration.way === 'changed-app') return byTheApp(world, act);
  const hands = handsIn(world.narration, powers);
  const changes = [...BY_ACT[act](world, mode, hands)];
  // Whoever holds a phone does with it what he likes. Its owner is not looking.
  if (hands.has('omid-phone') && act !== 'insert' && act !== 'withhold')
    changes.push({ outcome: 'only-there', phones: ['omid-phone'], signs: { traces: [] }, facts: [] });
  return changes;
}

/** Another app on Omid's phone shows what it is told to show, whatever the protocol brings. */
function byTheApp({ narration }: World, act: Act): Change[] {
  const facts = narration.events.flatMap(({ fact }) => (fact.id === 'changed-app' ? [fact] : [])).slice(0, 1);
  const signs = { traces: narration.traces };
  return [
    {
      outcome: narration.traces.length > 0 ? 'seen' : 'unseen',
      phones: ['omid-phone'],
      ...(act === 'insert' && { as: 'sara' as const }),
      signs,
      facts,
    },
  ];
}

type Find = (world: World, mode: Mode, hands: ReadonlySet<string>) => Change[];

const BY_ACT: Readonly<Record<Act, Find>> = {
  delete(world, mode, hands) {
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
      const everybody = mode.id === 'telegram-group';
      return [
        judged(order, everybody ? ['sara-phone', 'omid-phone'] : ['omid-phone'], DELETION, {
          traces: voice.shows,
          facts: everybody ? [ADMINISTRATOR_DELETES, APPS_FOLLOW] : [APPS_FOLLOW],
          ownCopy: !everybody && hands.has('omid-phone'),
        }),
      ];
    });
    return [...byServer, ...byAccount];
  },

  alter(world, _mode, hands) {
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

  insert(world, _mode, hands) {
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

  withhold({ narration, attack }, _mode, hands) {
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

const knowledgeFor = ({ world, given }: Attempt) =>
  know<Holding | 'own'>([...world.held, ...given.map((term) => ({ term, holding: 'own' as const }))]);

/** How the authority makes what it hands in, if it can. */
export function buildOf(attempt: Attempt): Change['because'] | undefined {
  const knowledge = knowledgeFor(attempt);
  // To read a message to a group nobody need know who signed it. To write one, one has to sign.
  if (signaturesOn(attempt.term).some((key) => !knowledge.derive(key))) return undefined;
  return knowledge.derive(attempt.term);
}

/** What whoever checks it has at that moment: what it had before, and what it makes and gets then. */
export const heldByChecker = ({ world: { narration }, checkedBy, at }: Attempt): Term[] =>
  [
    ...holdingsAt(narration, checkedBy, at - 1),
    ...passingFrom(narration, checkedBy, at).filter(({ holding: { event } }) => event.at === at),
    ...holdingsAt(narration, checkedBy, at),
  ].map(({ term }) => term);

function opensFor(attempt: Attempt, words: Term): boolean {
  const has = [...heldByChecker(attempt), attempt.term].map((term) => ({ term, holding: undefined }));
  return know(has).derive(words) !== undefined;
}

/** The key of the innermost seal that cannot be made for want of its key. */
function missingFor(attempt: Attempt): Term | undefined {
  const knowledge = knowledgeFor(attempt);
  const unsigned = signaturesOn(attempt.term).find((key) => !knowledge.derive(key));
  if (unsigned) return unsigned;
  return contents(attempt.term)
    .flatMap((part) => (part.kind === 'seal' && !knowledge.derive(part.key) ? [part.key] : []))
    .at(-1);
}
