import { CHAT, MEMBERS_ADDRESS, SARAS_ADDRESS } from '../chat.ts';
import { MOMENTS } from '../narration.ts';
import type { Placement } from '../placement.ts';
import { openLineOf } from '../protocols/line.ts';
import { LOGIN_CODE, sendCode } from '../protocols/login.ts';
import { OpenStore, SealedStore, type Store } from '../protocols/store.ts';
import { seal, tuple, type Term } from '../terms.ts';
import type { Choices } from './choices.ts';
import { ASSUMED, chosen } from './facts.ts';

/** The disks of a messenger: under the service's key where the service holds one, else as they are. */
export function storeOf({ holder }: Choices, placement: Placement): Store {
  if (holder !== 'service') return new OpenStore(placement);
  const { serverOpens, internalLine } = ASSUMED;
  return new SealedStore(placement, { keysApart: chosen('holder', holder), serverOpens, internalLine });
}

/** A device's line with the server: how each wraps what goes to the other. */
export interface Line {
  device: string;
  up(body: Term): Term;
  down(body: Term): Term;
}

/** Somebody's device comes to a line with the server: sealed under a key that both hold, or not at all. */
export function connect({ say, server }: Store, choices: Choices, at: number, device: string, from: Term): Line {
  if (choices.holder === 'none') return { device, up: (body) => tuple(from, body), down: (body) => body };
  const key = openLineOf(say, at, device, server, from, ASSUMED.line);
  return { device, up: (body) => tuple(from, seal(key, body)), down: (body) => seal(key, body) };
}

/** The phones of a chat, each with its line. */
export interface Lines {
  sara: Line;
  omid: Line;
  member?: Line;
}

export function connectAll(store: Store, choices: Choices): Lines {
  const { setUp } = MOMENTS;
  const sara = connect(store, choices, setUp, 'sara-phone', SARAS_ADDRESS);
  const omid = connect(store, choices, setUp, 'omid-phone', CHAT.address);
  if (choices.chat === 'two') return { sara, omid };
  store.places.push({ id: 'member-phone', kind: 'phone', side: 'in-country' });
  return { sara, omid, member: connect(store, choices, setUp, 'member-phone', MEMBERS_ADDRESS) };
}

/** Omid's phone tells the service of him what was chosen, and the service keeps it. Returns what it keeps of his account. */
export function openAccount(store: Store, choices: Choices, { omid }: Lines): Term | undefined {
  const { say, server } = store;
  const { setUp } = MOMENTS;
  const { login, contacts, metadata } = choices;
  const told = [
    ...(login === 'no-number' ? [] : [{ term: CHAT.number, fact: chosen('login', login) }]),
    ...(contacts === 'uploaded' ? [{ term: CHAT.contacts, fact: chosen('contacts', contacts) }] : []),
  ];
  say.store(setUp, 'omid-phone', tuple(CHAT.address, CHAT.number, CHAT.contacts), chosen('phones', 'keep'));
  // Whoever is connected shows the running server from where.
  say.store(setUp, server, CHAT.address, ASSUMED.line);
  for (const { term, fact } of told) {
    say.send(setUp, 'omid-phone', server, omid.up(term), fact);
    store.keep(setUp, term, fact);
  }
  if (metadata === 'kept') store.keep(setUp, CHAT.address, chosen('metadata', metadata));
  return told.length > 0 ? tuple(...told.map(({ term }) => term)) : undefined;
}

/** The authority catches the login code on its way to Omid's phone, and tells the server that it has it. */
export function catchCode(store: Store, { login }: Choices, at: number, line?: Line): void {
  const fact = chosen('login', login);
  sendCode(store, at, { loginBySms: fact, takeover: fact });
  store.say.send(at, 'adversary', store.server, line ? line.up(LOGIN_CODE) : LOGIN_CODE, fact);
}

/** Both phones, and the third, wipe what has been seen by both. */
export function eraseSeen({ say, places }: Store, { phones }: Choices): void {
  if (phones !== 'erase') return;
  for (const { id, kind } of places)
    if (kind === 'phone')
      for (const body of [CHAT.delivered, CHAT.media])
        say.erase(MOMENTS.onTheWay, id, tuple(CHAT.route, body), chosen('phones', 'erase'));
}
