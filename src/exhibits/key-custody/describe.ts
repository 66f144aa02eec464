import { fill } from '../../language/fill.ts';
import { numeral } from '../../language/languages.ts';
import { traitsOf, type Item, type ModeId, type Place } from '../../model/index.ts';
import type { Reason } from '../kit/because.ts';
import { listOf, placeName, sentence } from '../kit/words.ts';
import type { GroupHolding, KeyGroup } from './groups.ts';
import { params, type State } from './params.ts';
import type { Role } from './roles.ts';
import { momentOf, type Moment, type View } from './view.ts';
import type { ExhibitWords } from './words.ts';

export type { ExhibitWords };

/** What is shown: the scenario's caption, or the way of sending. */
export function caption(words: ExhibitWords, state: State): string {
  const scenario = params.scenarioOf(state);
  return scenario
    ? words.scenarios[scenario].caption
    : fill(words.describe.own, { mode: words.model.modes[state.mode].name });
}

const sealsBackups = (mode: ModeId): boolean => traitsOf(mode).backup === 'sealed';

/** A place by name. What the model calls a key store is a vault where backups are sealed. */
export function placeOf(words: ExhibitWords, mode: ModeId, { id, kind, side }: Place): string {
  if (sealsBackups(mode) && kind === 'key-store') return fill(words.vault, { side: words.model.sides[side] });
  return placeName(words, mode, id);
}

const places = (words: ExhibitWords, mode: ModeId, { custody }: View, ids: readonly string[]): string =>
  listOf(
    words.lang,
    custody.narration.places.flatMap((place) => (ids.includes(place.id) ? [placeOf(words, mode, place)] : [])),
  );

/** Who could be told to hand over what stands at a place. */
export function operatorOf(words: ExhibitWords, mode: ModeId, { id, kind }: Place): string {
  const { operators } = words;
  switch (kind) {
    case 'phone':
      return operators[id as keyof typeof operators] ?? operators['member-phone'];
    case 'backup-host':
    case 'phone-company':
    case 'records':
      return operators[kind];
    default:
      return fill(operators.service, { service: words.model.modes[mode].service });
  }
}

/** The point of the picture: who has what opens a message that was delivered before. */
export function point(words: ExhibitWords, { mode }: State, view: View): string {
  const { who, outside, ends, open } = view.yesterday;
  const named = (ids: readonly string[]): string => places(words, mode, view, ids);
  const isOutside = (id: string): boolean => !id.endsWith('phone');
  return sentence(
    fill(words.point[who], {
      outside: named(outside),
      ends: named(ends),
      open: named(open.filter(isOutside)),
      phones: named(open.filter((id) => !isOutside(id))),
    }),
  );
}

/** The text alternative: the point, then for each place which keys it holds, and which of them open messages. */
export function alternative(words: ExhibitWords, state: State, view: View): string {
  const bands = view.bands.map(({ place, rows }) => {
    const keys = rows.flatMap(({ of, strong }) =>
      of === 'open-copy'
        ? []
        : [
            strong
              ? fill(words.describe.opening, { key: roleName(words, state.mode, of) })
              : roleName(words, state.mode, of),
          ],
    );
    const values = { place: placeOf(words, state.mode, place), keys: listOf(words.lang, keys) };
    return sentence(fill(keys.length > 0 ? words.describe.holds : words.describe.holdsNone, values));
  });
  return [
    point(words, state, view),
    ...bands,
    ...(view.chosen ? [chosenSentence(words, state, view.chosen)] : []),
  ].join(' ');
}

/** The chosen key in a sentence, for the announcement. */
export function chosenSentence(words: ExhibitWords, { mode }: State, group: KeyGroup): string {
  const held = group.holdings.flatMap(({ place, as }) => (as === 'open' ? [placeOf(words, mode, place)] : []));
  return fill(words.describe.chosen, {
    key: sentence(roleName(words, mode, group.role)),
    places: listOf(words.lang, held),
    opens: opensInShort(words, group),
  });
}

/** What a group of keys opens, in a phrase, for the table. */
export function opensInShort(words: ExhibitWords, { opens, opensUnderneath }: KeyGroup): string {
  const named = (items: readonly Item[]): string =>
    items.map((item) => words.model.items[item]).join(words.opens.separator);
  if (opens.length === 0 && opensUnderneath.length === 0) return words.opens.nothing;
  return [
    ...(opens.length > 0 ? [named(opens)] : []),
    ...(opensUnderneath.length > 0 ? [fill(words.opens.underneathShort, { items: named(opensUnderneath) })] : []),
  ].join(words.opens.separator);
}

/** From when, and until when, a place has keys of a group. */
export function spanOf(words: ExhibitWords, { spans }: GroupHolding): { from: string; to: string } {
  const { from, to } = endsOf(spans);
  return {
    from: words.moments[from],
    to: to === undefined ? words.kept : fill(words.wiped, { moment: words.moments[to] }),
  };
}

/** The moments of the first beginning and of the last end; no end where one is kept. */
function endsOf(spans: GroupHolding['spans']): { from: Moment; to: Moment | undefined } {
  const isKept = spans.some(({ span }) => span.to === undefined);
  const last = Math.max(...spans.map(({ span }) => span.to?.at ?? 0));
  return { from: momentOf(spans[0]?.span.from.at ?? 0), to: isKept ? undefined : momentOf(last) };
}

/** What a place has, how it came by it and what becomes of it, with the facts that this rests on. */
export function holdingReason(words: ExhibitWords, { mode }: State, holding: GroupHolding): Reason {
  const { holding: say, lang, when } = words;
  const { spans, as, made, place, facts } = holding;
  const isOne = new Set(spans.map(({ key }) => key)).size === 1;
  const open = spans.filter(({ span }) => span.to === undefined).length;
  const came = as === 'sealed' ? 'sealed' : made ? 'made' : 'got';
  const { from, to } = endsOf(spans);
  const values = {
    place: placeOf(words, mode, place),
    count: numeral(lang, spans.length),
    open: numeral(lang, open),
    from: when[from],
    to: to === undefined ? '' : when[to],
  };
  const many = say.endOfSeveral[open === 0 ? 'wiped' : open === spans.length ? 'kept' : 'some'];
  const sentences =
    spans.length === 1
      ? [say.one[came], say.endOfOne[open === 0 ? 'wiped' : 'kept']]
      : isOne && came === 'got'
        ? [say.again]
        : [say.several[came], many];
  return { text: sentences.map((one) => sentence(fill(one, values))).join(' '), facts };
}

/** How a group's keys travel, if they do. */
export function travel(words: ExhibitWords, { mode }: State, { custody }: View, group: KeyGroup): string {
  if (group.sent.length === 0) return words.sent.never;
  const name = (id: string): string => {
    const place = custody.narration.places.find((one) => one.id === id);
    return place ? placeOf(words, mode, place) : id;
  };
  const ways = [...new Set(group.sent.map(({ from, to }) => fill(words.sent.way, { from: name(from), to: name(to) })))];
  const template = group.sent.every(({ sealed }) => sealed) ? words.sent.sealed : words.sent.clear;
  return fill(template, { ways: listOf(words.lang, ways) });
}

/** How many there are, and where they are made. */
export function making(words: ExhibitWords, { mode }: State, { count, madeAt }: KeyGroup): string {
  const at = listOf(
    words.lang,
    madeAt.map((place) => placeOf(words, mode, place)),
  );
  return fill(count === 1 ? words.made.one : words.made.several, { count: numeral(words.lang, count), places: at });
}

/** What the keys of a role are called. */
export const roleName = (words: ExhibitWords, mode: ModeId, role: Role): string =>
  role === 'store-line' && sealsBackups(mode) ? words.vaultLine : words.roles[role];

/** Of which other keys a copy lies under a seal of these; nothing where there is none. */
export const around = (words: ExhibitWords, { mode }: State, group: KeyGroup): string =>
  group.around.length === 0
    ? ''
    : fill(words.around, {
        keys: listOf(
          words.lang,
          group.around.map((role) => roleName(words, mode, role)),
        ),
      });

/** What the keys of a group open, as verdicts with items: first what they open alone. */
export function opened(
  words: ExhibitWords,
  group: KeyGroup,
): { verdict: 'readable' | 'sealed'; how: string; items: string[] }[] {
  const named = (items: readonly Item[]): string[] => items.map((item) => words.model.items[item]);
  return [
    { verdict: 'readable' as const, how: words.opens.alone, items: named(group.opens) },
    { verdict: 'readable' as const, how: words.opens.underneath, items: named(group.opensUnderneath) },
    { verdict: 'sealed' as const, how: words.opens.helps, items: named(group.helpsOpen) },
  ].filter(({ items }) => items.length > 0);
}
