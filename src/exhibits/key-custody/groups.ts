import {
  contents,
  ITEMS,
  same,
  type Custody,
  type Fact,
  type Hold,
  type Item,
  type KeyCustody,
  type KeySent,
  type Place,
  type Span,
} from '../../model/index.ts';
import { castOf, ROLES, type Role } from './roles.ts';

/** What one place has of the keys of one role. */
export interface GroupHolding {
  place: Place;
  as: Hold;
  /** Whether the place makes at least the first of them itself. */
  made: boolean;
  /** Each key's spans, in order of time. What they are agreed from is left out where the keys themselves are there. */
  spans: readonly { key: KeyCustody; span: Span }[];
  facts: readonly Fact[];
}
/** The keys of one role. */
export interface KeyGroup {
  role: Role;
  keys: readonly KeyCustody[];
  /** How many there are, without what they are agreed from. */
  count: number;
  madeAt: readonly Place[];
  holdings: readonly GroupHolding[];
  sent: readonly KeySent[];
  opens: readonly Item[];
  opensUnderneath: readonly Item[];
  helpsOpen: readonly Item[];
  /** The roles of keys of which a copy lies under a seal of these. */
  around: readonly Role[];
}

/** Items that are what somebody wrote or sent, and not what is known about it. */
export const MESSAGES: readonly Item[] = ['stored-text', 'stored-media', 'in-flight', 'future-text'];

/** The keys of a run by their role, in the order of the roles. */
export function groupsOf(custody: Custody): KeyGroup[] {
  const cast = castOf(custody);
  return ROLES.flatMap((role) => {
    const keys = custody.keys.filter((key) => cast.get(key)?.role === role);
    return keys.length > 0 ? [groupOf(custody, role, keys, cast)] : [];
  });
}

function groupOf(
  { narration, keys: all }: Custody,
  role: Role,
  keys: readonly KeyCustody[],
  cast: ReturnType<typeof castOf>,
): KeyGroup {
  const isIngredient = (key: KeyCustody): boolean => cast.get(key)?.ingredient ?? false;
  const holdings = narration.places.flatMap((place) =>
    (['open', 'sealed'] as const).flatMap((as): GroupHolding[] => {
      const here = keys.flatMap((key) =>
        key.holdings.filter((one) => one.place === place.id && one.as === as).map((holding) => ({ key, holding })),
      );
      const whole = here.filter(({ key }) => !isIngredient(key));
      const shown = whole.length > 0 ? whole : here;
      const spans = shown
        .flatMap(({ key, holding }) => holding.spans.map((span) => ({ key, span })))
        .sort((a, b) => a.span.from.order - b.span.from.order);
      const [first] = spans;
      if (!first) return [];
      const events = spans.flatMap(({ span }) => [span.from.event, ...(span.to ? [span.to.event] : [])]);
      const facts = new Map(events.map(({ fact }) => [fact.id, fact]));
      return [{ place, as, made: first.key.madeAt.includes(place.id), spans, facts: [...facts.values()] }];
    }),
  );
  const itemsOf = (ofKey: (key: KeyCustody) => readonly Item[], less: readonly Item[] = []): Item[] =>
    ITEMS.filter((item) => !less.includes(item) && keys.some((key) => ofKey(key).includes(item)));
  const opens = itemsOf((key) => key.opens);
  const opensUnderneath = itemsOf((key) => key.opensUnderneath, opens);
  const under = keys.flatMap(({ seals }) => seals.flatMap(({ body }) => contents(body)));
  const inside = all.filter(({ key }) => under.some((part) => same(part, key))).map((key) => cast.get(key)?.role);
  return {
    role,
    keys,
    count: keys.filter((key) => !isIngredient(key)).length,
    madeAt: narration.places.filter(({ id }) => keys.some((key) => !isIngredient(key) && key.madeAt.includes(id))),
    holdings,
    sent: keys.flatMap(({ sent }) => sent),
    opens,
    opensUnderneath,
    helpsOpen: itemsOf((key) => key.helpsOpen, [...opens, ...opensUnderneath]),
    around: ROLES.filter((one) => one !== role && inside.includes(one)),
  };
}

/** True when a key of the group opens a message, alone or once outer seals are off. */
export const opensMessages = ({ opens, opensUnderneath }: KeyGroup): boolean =>
  MESSAGES.some((item) => opens.includes(item) || opensUnderneath.includes(item));
