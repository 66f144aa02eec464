import { describe, expect, it } from 'vitest';
import { holdingsAt, know, MODES, MOMENTS, name, type Event, type Narration } from '../../model/index.ts';
import { countsOf, paysOffAfter } from './counts.ts';
import { PLACEMENT } from './findings.ts';

type Send = Event & { kind: 'send' };
const sends = ({ events }: Narration, at: number): Send[] =>
  events.filter((event): event is Send => event.kind === 'send' && event.at === at);
const from = (phone: string) => (event: Send) => event.from === phone && event.to.startsWith('server');
const toPhone = ({ from, to }: Send): boolean => from.startsWith('server') && to.endsWith('-phone');
/** Everybody to whom something is sent. */
const receivers = (all: Send[]): Set<string> => new Set(all.filter(toPhone).map(({ to }) => to));

const whatsapp = MODES['whatsapp-group'].narrate(PLACEMENT);
const telegram = MODES['telegram-group'].narrate(PLACEMENT);
const { delivered, onTheWay, arrival, future, now } = MOMENTS;

describe('sender keys, as the narration of three tells them', () => {
  const three = countsOf('ends', 3);

  it('seal a message once, and the server hands it to each other phone', () => {
    expect(sends(whatsapp, future).filter(from('sara-phone'))).toHaveLength(three.sealed);
    expect(sends(whatsapp, onTheWay).filter(from('sara-phone'))).toHaveLength(three.sealed);
    expect(sends(whatsapp, future).filter(toPhone)).toHaveLength(three.handedOn);
    expect(sends(whatsapp, arrival).filter(toPhone)).toHaveLength(three.handedOn);
  });

  it('are handed out to each other phone before the first message', () => {
    // The text and the photo are two messages more; the photo's file goes up beside its message.
    const up = sends(whatsapp, delivered).filter(from('sara-phone'));
    expect(up).toHaveLength(three.keysHandedOutByOne + 2 * three.sealed + 1);
    expect(three.keysHandedOut).toBe(3 * three.keysHandedOutByOne);
  });

  it('are one more to hand out for an added member', () => {
    const run = MODES['whatsapp-group'].attacks['run-server']?.(PLACEMENT);
    if (!run) throw new Error('no ghost');
    const four = countsOf('ends', 4);
    expect(sends(run, now).filter(from('sara-phone'))).toHaveLength(four.keysHandedOutByOne - three.keysHandedOutByOne);
    expect(sends(run, future).filter(from('sara-phone'))).toHaveLength(four.sealed);
    const handed = sends(run, future).filter((event) => toPhone(event) || event.to === 'adversary');
    expect(handed).toHaveLength(four.handedOn);
  });

  it('are at each phone and nowhere at the service', () => {
    // Sara’s key as it stood when she gave it: made at hers, stored at the two others.
    const had = whatsapp.places.filter(({ id }) =>
      whatsapp.events.some(
        (event) =>
          event.kind !== 'send' &&
          event.place === id &&
          know([{ term: event.term, holding: id }]).derive(name('sara-sender-chain-key')),
      ),
    );
    expect(had.map(({ kind }) => kind)).toEqual(['phone', 'phone', 'phone']);
    // So each key has as many holders as there are members, and each member as many keys.
    expect(three.onEachPhone).toBe(had.length);
    expect(three.atService).toBe(0);
  });
});

describe('a cloud group, as the narration of two tells it', () => {
  const two = countsOf('server', 2);

  it('goes up once, and is served to each other phone', () => {
    expect(sends(telegram, future).filter(from('sara-phone'))).toHaveLength(two.sealed);
    expect(receivers(sends(telegram, future)).size).toBe(two.handedOn);
    expect(sends(telegram, arrival).filter(toPhone)).toHaveLength(two.handedOn);
  });

  it('has each phone’s key at the service too, and the storage key there alone', () => {
    const keysAt = (kinds: readonly string[]): Set<string> =>
      new Set(
        telegram.places
          .filter(({ kind }) => kinds.includes(kind))
          .flatMap(({ id }) => holdingsAt(telegram, id, now))
          .flatMap(({ term }) => (isKey(term) ? [JSON.stringify(term)] : [])),
      );
    const service = keysAt(['server', 'disk', 'key-store']);
    const phones = keysAt(['phone']);
    expect(phones.size).toBe(2 * two.onEachPhone);
    expect(service.size).toBe(two.atService);
    for (const key of phones) expect(service).toContain(key);
  });
});

/** The keys that seal this mode's messages: those shared with a phone, and the one of what is stored. */
const isKey = (term: Event['term']): boolean =>
  (term.kind === 'kdf' && term.label === 'auth-key') || (term.kind === 'name' && term.id === 'storage-key');

describe('any number of members', () => {
  it('adds up', () => {
    for (const members of [3, 4, 30, 256, 5000]) {
      const [cloud, keys, apart] = [
        countsOf('server', members),
        countsOf('ends', members),
        countsOf('one-by-one', members),
      ];
      expect(keys.sealedByAllOnce).toBe(keys.keysHandedOut + members * keys.sealed);
      expect(apart.sealedByAllOnce).toBe(members * apart.sealed);
      expect([cloud.handedOn, keys.handedOn, apart.handedOn]).toEqual(Array(3).fill(members - 1));
    }
    expect(countsOf('ends', 5000).keysHandedOut).toBe(24_995_000);
  });

  it('says from when on sealing once has cost less', () => {
    for (const members of [3, 4, 100]) {
      const cost = (each: number): [once: number, apart: number] => [
        countsOf('ends', members).keysHandedOut + members * each,
        countsOf('one-by-one', members).sealed * members * each,
      ];
      const first = Math.floor(paysOffAfter(members)) + 1;
      const [once, apart] = cost(first);
      expect(once).toBeLessThan(apart);
      const [before, beforeApart] = cost(first - 1);
      expect(before).toBeGreaterThanOrEqual(beforeApart);
    }
  });
});
