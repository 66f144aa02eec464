import { indexOf } from './custody-index.ts';
import { know } from './deduction.ts';
import { ITEMS, type Item, type Narration } from './narration.ts';
import { contents, same, subterms, write, type Term } from './terms.ts';

/** The keys of a run, and what opens with which. */

/** The keys of a run: see `KeyCustody` for what counts as one. */
export function keysOf(narration: Narration): Term[] {
  const keys = new Map<string, Term>();
  const kept = new Set<string>();
  for (const { kind, term } of narration.events)
    if (kind !== 'send') for (const part of contents(term)) kept.add(write(part));
  for (const { key } of indexOf(narration).seals) {
    keys.set(write(key), key);
    for (const part of subterms(key)) {
      const isSecret = part.kind === 'name' || part.kind === 'text';
      if (isSecret || (part.kind === 'kdf' && kept.has(write(part)))) keys.set(write(part), part);
    }
  }
  for (const { kind, term } of narration.events)
    if (kind === 'make' && term.kind === 'kdf') keys.set(write(term), term);
  return [...keys.values()];
}

/** Everything sealed that ever crossed a line or lay outside the phones, and every public key. Nothing that lay open. */
export function sealedAround(narration: Narration): Term[] {
  const phones = phonesOf(narration);
  const around = new Map(indexOf(narration).publics.map((term) => [write(term), term]));
  const take = (term: Term): void => {
    if (term.kind === 'tuple') term.parts.forEach(take);
    if (term.kind === 'seal') around.set(write(term), term);
  };
  for (const event of narration.events) {
    if (event.kind === 'send' || !phones.has(event.place)) take(event.term);
  }
  return [...around.values()];
}

/** The items of a run that follow from these terms. */
export function itemsFrom(narration: Narration, terms: readonly Term[]): Item[] {
  const knowledge = know(terms.map((term) => ({ term, holding: undefined })));
  return itemsOf(narration).flatMap(([item, term]) => (knowledge.derive(term) ? [item] : []));
}

/** The items that lie directly under a seal whose key is made of this one. */
export function itemsUnder(narration: Narration, key: Term): Item[] {
  const bodies = indexOf(narration)
    .seals.filter((seal) => [...subterms(seal.key)].some((part) => same(part, key)))
    .map(({ body }) => openParts(body));
  return itemsOf(narration).flatMap(([item, term]) =>
    bodies.some((parts) => parts.some((part) => same(part, term))) ? [item] : [],
  );
}

const openParts = (term: Term): Term[] => (term.kind === 'tuple' ? term.parts.flatMap(openParts) : [term]);

/** The places that are phones. */
export const phonesOf = ({ places }: Narration): Set<string> =>
  new Set(places.flatMap(({ id, kind }) => (kind === 'phone' ? [id] : [])));
/** The items that a run has, with their terms. */
export const itemsOf = (narration: Narration): [Item, Term][] =>
  ITEMS.flatMap((item) => {
    const term = narration.items[item];
    return term ? [[item, term] as [Item, Term]] : [];
  });
