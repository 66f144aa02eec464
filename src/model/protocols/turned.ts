import { INTERNAL_LINE } from '../facts.ts';
import type { Attacks, Mode } from '../mode.ts';
import { Narrator, type Event, type Fact, type Narration, type Place } from '../narration.ts';
import { keySides, placeId, type Placement } from '../placement.ts';
import { seal } from '../terms.ts';
import type { Turn } from '../word.ts';
import { drawInStores, fetchFromStores, isStorageKey, storageKey } from './store.ts';

/** On what it rests that something is not as it is said to be: on nothing but the question. */
export const TURNED: Fact = { id: 'turned-round', sources: [], grade: 'chosen' };

/**
 * The same way of messaging, if the word were not true that is taken for it: in every placement and under every attack. It is
 * another narration, on which the same deduction runs, and which the same ciphers carry out.
 */
export function turned<Id extends string>(mode: Mode<Id>, turn: Turn): Mode<Id> {
  const turnRound = TOLD[turn];
  const attacks = Object.entries(mode.attacks).map(([power, changed]) => [
    power,
    (...asked: Parameters<typeof changed>) => {
      const narration = changed(...asked);
      return narration && turnRound(narration, asked[0]);
    },
  ]);
  return {
    ...mode,
    narrate: (placement) => turnRound(mode.narrate(placement), placement),
    attacks: Object.fromEntries(attacks) as Attacks,
  };
}

const TOLD: Readonly<Record<Turn, (narration: Narration, placement: Placement) => Narration>> = {
  'open-disk': opened,
  'sealed-disk': sealed,
  kept,
};

type OnDisk = Extract<Event, { place: string }>;
function diskEvents({ places }: Narration): (event: Event) => event is OnDisk {
  const disks = new Set(places.flatMap(({ id, kind }) => (kind === 'disk' ? [id] : [])));
  return (event): event is OnDisk => event.kind !== 'send' && disks.has(event.place);
}

/** What was sealed on the disks under the service's key lies open there. The key is drawn, and opens nothing. */
function opened(narration: Narration): Narration {
  const isOnDisk = diskEvents(narration);
  const events = narration.events.map((event) =>
    isOnDisk(event) && event.term.kind === 'seal' && isStorageKey(event.term.key)
      ? { ...event, term: event.term.body, fact: TURNED }
      : event,
  );
  return { ...narration, events };
}

/** Nothing is ever deleted from the disks. */
function kept(narration: Narration): Narration {
  const isOnDisk = diskEvents(narration);
  return { ...narration, events: narration.events.filter((event) => !(event.kind === 'erase' && isOnDisk(event))) };
}

/** All on the disks is sealed under a key of the service's, which lies where the placement puts its keys. */
function sealed(narration: Narration, placement: Placement): Narration {
  const isOnDisk = diskEvents(narration);
  const server = narration.places.find(({ kind }) => kind === 'server');
  if (!server) throw new Error('there is no server that could seal what is on the disks');
  const here = new Set(narration.places.map(({ id }) => id));
  const stores = keySides(placement).map((side): Place => ({
    id: placeId('key-store', side),
    kind: 'key-store',
    side,
  }));
  const say = new Narrator();
  const facts = { drawn: TURNED, line: INTERNAL_LINE };
  const key = drawInStores(say, server.id, storageKey(placement), facts, 'disk');
  for (const at of new Set(narration.events.filter(isOnDisk).map((event) => event.at)))
    fetchFromStores(say, at, server.id, key, { fetched: TURNED, wiped: INTERNAL_LINE });
  const events = narration.events.map((event) =>
    isOnDisk(event) ? { ...event, term: seal(key.whole, event.term), fact: TURNED } : event,
  );
  return {
    ...narration,
    places: [...narration.places, ...stores.filter(({ id }) => !here.has(id))],
    // In order of time; what the server needs first comes first.
    events: new Narrator([...say.events, ...events]).events,
  };
}
