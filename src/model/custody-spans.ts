import { indexOf } from './custody-index.ts';
import { know } from './deduction.ts';
import type { Event, Narration } from './narration.ts';
import { contents, subterms, write, type Term } from './terms.ts';

/** When a place has a secret. */

/** A point in a run: its moment, its place among all events, and the event that made the difference. */
export interface Mark {
  at: number;
  order: number;
  event: Event;
}
/** From one point to another; without an end where the place still has it when the run is over. */
export interface Span {
  from: Mark;
  to?: Mark;
}
/** `open`: the place has the secret itself. `sealed`: it has it under a seal only, and not what opens that. */
export type Hold = 'open' | 'sealed';

/**
 * When a place has each of these secrets. It has a secret from where it makes it, stores it or first uses it, until it
 * can no longer make it from what it keeps. What it only passes on it does not have. What a person remembers a place has
 * only when it is typed.
 */
export function spansAt(
  narration: Narration,
  place: string,
  secrets: readonly Term[],
): (secret: Term) => { as: Hold; spans: Span[] }[] {
  const { events } = narration;
  const { parts, publics } = indexOf(narration);
  const typed = typedAt(narration, place);
  const notes = (): Map<string, Stretches> => new Map(secrets.map((secret) => [write(secret), new Stretches()]));
  const [able, kept, under] = [notes(), notes(), notes()];
  const holds = new Map<string, { term: Term; parts: ReadonlySet<string> | undefined }>();

  events.forEach((event, order) => {
    const remembered = typed.filter((one) => one.order === order).map(({ text }) => text);
    const isWiped = typed.some((one) => one.order === order - 1);
    if (event.kind === 'erase' && event.place === place) holds.delete(write(event.term));
    else if (event.kind !== 'send' && event.place === place)
      holds.set(write(event.term), { term: event.term, parts: parts[order] });
    else if (remembered.length === 0 && !isWiped) return;

    const here = [...holds.values()];
    const terms = [...here.map(({ term }) => term), ...remembered];
    const knowledge = know([...terms, ...publics].map((term) => ({ term, holding: undefined })));
    const open = new Set(terms.flatMap(openParts).map(write));
    for (const secret of secrets) {
      const id = write(secret);
      const follows = knowledge.derive(secret) !== undefined;
      able.get(id)?.note(order, follows);
      kept.get(id)?.note(order, open.has(id));
      under.get(id)?.note(order, !follows && here.some((one) => one.parts?.has(id)));
    }
  });

  const mark = (order: number): Mark | undefined => {
    const event = events[order];
    return event && { at: event.at, order, event };
  };
  const toSpans = (stretches: readonly Stretch[]): Span[] =>
    stretches.flatMap(({ from, to }) => {
      const [start, end] = [mark(from), mark(to)];
      return start ? [end ? { from: start, to: end } : { from: start }] : [];
    });
  /** Where in a stretch the place first has the secret in its hands: it keeps it, or uses it. */
  function firstIn({ from, to }: Stretch, secret: Term): number[] {
    const isWithin = (order: number): boolean => order >= from && order < to;
    const keeps = (kept.get(write(secret))?.upTo(events.length) ?? []).map((one) => one.from).filter(isWithin);
    const uses = usesAt(narration, place, secret).flatMap((order) => {
      if (isWithin(order)) return [order];
      // It is told just before or just after, in the same moment.
      const { at } = events[order] ?? {};
      if (order < from) return events[from]?.at === at ? [from] : [];
      return events[to]?.at === at ? [to - 1] : [];
    });
    return [...keeps, ...uses];
  }

  return (secret) => {
    const id = write(secret);
    const open = (able.get(id)?.upTo(events.length) ?? []).flatMap((stretch): Stretch[] => {
      const first = firstIn(stretch, secret);
      return first.length > 0 ? [{ from: Math.min(...first), to: stretch.to }] : [];
    });
    const sealed = under.get(id)?.upTo(events.length) ?? [];
    return [
      ...(open.length > 0 ? [{ as: 'open' as const, spans: toSpans(open) }] : []),
      ...(sealed.length > 0 ? [{ as: 'sealed' as const, spans: toSpans(sealed) }] : []),
    ];
  };
}

/** From the number of the first event after which something is so, to that of the first after which it is not any more. */
interface Stretch {
  from: number;
  to: number;
}
class Stretches {
  readonly #all: { from: number; to?: number }[] = [];

  note(order: number, isSo: boolean): void {
    const last = this.#all.at(-1);
    const isOpen = last !== undefined && last.to === undefined;
    if (isSo && !isOpen) this.#all.push({ from: order });
    if (!isSo && isOpen) last.to = order;
  }
  upTo(end: number): Stretch[] {
    return this.#all.map(({ from, to = end }) => ({ from, to }));
  }
}

/** The events with which a place seals something under this key, or gets or passes on what is sealed so. */
const usesAt = (narration: Narration, place: string, key: Term): number[] =>
  (indexOf(narration).under.get(write(key)) ?? []).filter((order) => {
    const event = narration.events[order];
    return event?.kind === 'send' ? [event.from, event.to].includes(place) : event?.place === place;
  });

/** The texts that somebody types at a place, so that it makes a key of them: those in keys of seals that are first made there. */
function typedAt({ events }: Narration, place: string): { order: number; text: Term }[] {
  const made = new Set<string>();
  return events.flatMap((event, order) => {
    const fresh = contents(event.term).flatMap((part) =>
      part.kind === 'seal' && !made.has(write(part)) ? [part] : [],
    );
    for (const one of fresh) made.add(write(one));
    const isHere = (event.kind === 'send' ? event.from : event.place) === place;
    const texts = isHere ? fresh.flatMap(({ key }) => [...subterms(key)].filter(({ kind }) => kind === 'text')) : [];
    return texts.map((text) => ({ order, text }));
  });
}

const openParts = (term: Term): Term[] => (term.kind === 'tuple' ? [term, ...term.parts.flatMap(openParts)] : [term]);
