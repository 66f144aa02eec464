import {
  ACCOUNT_DATES,
  ACTIVITY,
  carries,
  CHAT,
  holdingsAt,
  know,
  MODES,
  MODE_IDS,
  MODE_TRAITS,
  MOMENTS,
  type Event,
  type Fact,
  type Item,
  type Mode,
  type ModeId,
  type Narration,
  type Placement,
  type PlaceKind,
  type Term,
  type Word,
} from '../../model/index.ts';
import { turned } from '../../model/protocols/turned.ts';
import type { Keeping, Rule, Subject } from './rule.ts';

/**
 * What each service keeps of whom, and for how long: asked of the narrations. Worked out by `npm run index`, which writes
 * `rules.ts`, so that a page need not carry every narration for it.
 */

/** Where a service keeps things. */
const SERVICES: readonly PlaceKind[] = ['server', 'disk', 'key-store', 'phone-company', 'records'];

/** The modes that stand for a service, as people write over it: chats of two, and without the backups that some keep. */
export const modesAsked = (): ModeId[] =>
  MODE_IDS.filter((id) => !MODE_TRAITS[id].group && MODE_TRAITS[id].backup === 'none');

/** What is asked of a service, in order: the term that it is about, and in which mode of the service it is told. */
const ASKED: readonly { subject: Subject; term: Term | Item; without?: keyof Mode['without']; inGroup?: true }[] = [
  { subject: 'messages', term: CHAT.route },
  { subject: 'groups', term: CHAT.members, without: 'members', inGroup: true },
  { subject: 'address-books', term: 'contacts', without: 'contacts' },
  { subject: 'times', term: ACTIVITY },
  { subject: 'dates', term: ACCOUNT_DATES },
];

/** The rules of a mode. What its service neither has nor is known to do without is not named. */
export function rulesOf(id: ModeId): Rule[] {
  const mode: Mode = MODES[id];
  return ASKED.flatMap(({ subject, term, without, inGroup }): Rule[] => {
    const told = inGroup ? groupOf(id) : mode;
    const narration = told?.narrate(ABROAD);
    const wanted = typeof term === 'string' ? narration?.items[term] : term;
    const found = narration && wanted && keptIn(narration, wanted);
    const fact = without && mode.without[without];
    if (found && fact)
      throw new Error(`src/model/modes/${id}/mode.ts: its service has ${without}, and is said to have none`);
    if (found) {
      const ifKept = told && wanted && keptIn(turned(told, 'kept').narrate(ABROAD), wanted)?.keeps;
      const whose = ifKept !== found.keeps && whoseWord(found.facts);
      return [{ subject, ...found, ...(ifKept && whose && { ifKept: { whose, keeps: ifKept } }) }];
    }
    return fact ? [{ subject, keeps: 'never', facts: [fact] }] : [];
  });
}

const ABROAD: Placement = { data: 'abroad', keys: 'abroad' };

/** Whose word it is that something is deleted: the service's own if it says so itself, ours if we assume it. */
function whoseWord([stored, deleted = stored]: readonly Fact[]): Word['whose'] | undefined {
  if (deleted?.grade === 'assumed') return 'ours';
  return deleted?.grade === 'documented' ? 'operator' : undefined;
}

/** The mode of the same service, with keys in the same hands, that is a group. */
function groupOf(id: ModeId): Mode | undefined {
  const { service, keys } = MODE_TRAITS[id];
  const group = MODE_IDS.find(
    (one) => MODE_TRAITS[one].group && MODE_TRAITS[one].service === service && MODE_TRAITS[one].keys === keys,
  );
  return group && MODES[group];
}

/** How long a service can read a term off its machines in this run, and on what that rests; `undefined` where it never can. */
function keptIn(narration: Narration, term: Term): Pick<Rule, 'keeps' | 'facts'> | undefined {
  const places = narration.places.filter(({ kind }) => SERVICES.includes(kind)).map(({ id }) => id);
  const isAtService = (event: Event): boolean => event.kind !== 'send' && places.includes(event.place);
  const has = (at: number): boolean =>
    know(places.flatMap((place) => holdingsAt(narration, place, at))).derive(term) !== undefined;
  const about = narration.events.filter((event) => isAtService(event) && carries(event.term, term));
  // A server opens much for a moment. What counts is what is there when the moment is over.
  const stored = about.find(
    (event) => event.kind === 'store' && has(event.at) && staysAt(narration, event.place, event.term, event.at),
  );
  if (!stored) return undefined;
  const kept = (keeps: Keeping, ...more: Fact[]): Pick<Rule, 'keeps' | 'facts'> => ({
    keeps,
    facts: [...new Map([stored.fact, ...more].map((fact) => [fact.id, fact])).values()],
  });
  if (has(MOMENTS.future)) {
    // A history shows in this too, that old messages are handed out again.
    const again = narration.events.find(
      (event) =>
        event.kind === 'send' &&
        event.at > MOMENTS.delivered &&
        places.includes(event.from) &&
        carries(event.term, CHAT.delivered) &&
        carries(event.term, term),
    );
    return kept('always', ...(again ? [again.fact] : []));
  }
  const erased = about.find((event) => event.kind === 'erase' && event.at >= stored.at);
  if (erased?.kind !== 'erase') return kept('queued');
  return erased.within ? kept('today', erased.fact, erased.within.fact) : kept('queued', erased.fact);
}

const staysAt = (narration: Narration, place: string, term: Term, at: number): boolean =>
  holdingsAt(narration, place, at).some((held) => held.term === term);
