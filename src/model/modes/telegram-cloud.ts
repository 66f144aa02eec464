import { MOMENTS, Narrator, type Fact, type Narration, type Place } from '../narration.ts';
import { dataSides, keySides, placeId, type Placement } from '../placement.ts';
import { dh, exponent, kdf, name, publicKey, seal, tuple, type Name, type Sealed, type Term } from '../terms.ts';
import { CHAT, CHAT_ITEMS, SARAS_ADDRESS, type Mode } from './mode.ts';
import { LOGIN_CODE } from './sms.ts';

const facts = {
  authKey: { id: 'telegram-auth-key', sources: ['TG-MT1'], grade: 'documented' },
  layer: { id: 'telegram-client-server-layer', sources: ['TG-FAQ20', 'ETH-2021'], grade: 'analysed' },
  cloud: { id: 'telegram-cloud-storage', sources: ['TG-PRIV20'], grade: 'documented' },
  sealedAtRest: { id: 'telegram-sealed-at-rest', sources: ['TG-PRIV17', 'TG-PRIV20'], grade: 'documented' },
  keysApart: { id: 'telegram-keys-apart', sources: ['TG-FAQ20', 'TG-PRIV17'], grade: 'documented' },
  serverOpens: { id: 'telegram-server-opens', sources: ['TG-PRIV20', 'ETH-2021'], grade: 'analysed' },
  internalLine: { id: 'service-internal-line', sources: [], grade: 'assumed' },
  account: { id: 'telegram-account-data', sources: ['TG-PRIV20'], grade: 'documented' },
  loginBySms: { id: 'telegram-login-by-sms', sources: ['TG-2SV'], grade: 'documented' },
  takeover: { id: 'telegram-takeover', sources: ['REUT-AUG16', 'HNS-2016'], grade: 'reported' },
  phone: { id: 'phone-keeps', sources: [], grade: 'assumed' },
} satisfies Record<string, Fact>;

/** The key under which the cloud keeps its data: whole at one place, or joined from two halves. */
function storageKey(placement: Placement): { whole: Term; kept: { at: string; part: Name }[] } {
  const sides = keySides(placement);
  if (sides.length === 1) {
    const whole = name('storage-key');
    return { whole, kept: sides.map((side) => ({ at: placeId('key-store', side), part: whole })) };
  }
  const kept = sides.map((side) => ({ at: placeId('key-store', side), part: name(`storage-key-half@${side}`) }));
  return { whole: kdf('join-halves', ...kept.map(({ part }) => part)), kept };
}

/** Seals each message between a device and the server, of whichever end, under their authorisation key. */
type Line = (from: 'client' | 'server', body: Term) => Sealed;

function lineUnder(auth: Term): Line {
  const sent = { client: 0, server: 0 };
  return (from, body) => seal(auth, body, { protocol: 'mtproto', from, number: sent[from]++ });
}

function narrate(placement: Placement, withIntruder = false): Narration {
  const { setUp, delivered, onTheWay, now, arrival, future } = MOMENTS;
  const say = new Narrator();
  const sides = dataSides(placement);
  const server = placeId('server', sides[0] ?? 'abroad');
  const disks = sides.map((side) => placeId('disk', side));
  const storage = storageKey(placement);

  const places: Place[] = [
    { id: 'sara-phone', kind: 'phone', side: 'in-country' },
    { id: 'omid-phone', kind: 'phone', side: 'in-country' },
    ...sides.map((side): Place => ({ id: placeId('server', side), kind: 'server', side })),
    ...sides.map((side): Place => ({ id: placeId('disk', side), kind: 'disk', side })),
    ...keySides(placement).map((side): Place => ({ id: placeId('key-store', side), kind: 'key-store', side })),
  ];

  for (const { at, part } of storage.kept) {
    say.make(setUp, at, part, facts.keysApart);
    const [stores, servers] = [name(`${at}-line-key`), name(`server-line-key-for-${at}`)];
    say.make(setUp, at, stores, facts.internalLine);
    say.make(setUp, server, servers, facts.internalLine);
    say.send(setUp, at, server, publicKey(stores), facts.internalLine);
    say.send(setUp, server, at, publicKey(servers), facts.internalLine);
  }
  const lineTo = (at: string): Term => kdf('line-to', dh(name(`${at}-line-key`), name(`server-line-key-for-${at}`)));
  /** The server needs the storage key to write or serve anything, so the key store hands it over each time, and it is wiped after use. */
  function fetchStorageKey(at: number): void {
    for (const { at: store, part } of storage.kept)
      say.send(at, store, server, seal(lineTo(store), part), facts.serverOpens);
    say.store(at, server, storage.whole, facts.serverOpens);
    say.erase(at, server, storage.whole, facts.internalLine);
  }
  function keep(at: number, body: Term, fact: Fact): void {
    fetchStorageKey(at);
    for (const disk of disks) say.store(at, disk, seal(storage.whole, body), fact);
    for (const copy of sides.slice(1))
      say.send(at, server, placeId('server', copy), seal(storage.whole, body), facts.internalLine);
  }

  /** Diffie-Hellman between a device and the server; afterwards both hold the same authorisation key. */
  function logIn(at: number, device: string, from: Term): Line {
    const own = say.make(at, device, exponent(`${device}-exponent`), facts.authKey);
    const servers = say.make(at, server, exponent(`server-exponent-for-${device}`), facts.authKey);
    say.send(at, device, server, tuple(from, publicKey(own)), facts.authKey);
    say.send(at, server, device, publicKey(servers), facts.authKey);
    const auth = kdf('auth-key', dh(own, servers));
    for (const end of [device, server]) say.make(at, end, auth, facts.authKey);
    say.erase(at, device, own, facts.authKey);
    say.erase(at, server, servers, facts.authKey);
    keep(at, auth, facts.internalLine);
    return lineUnder(auth);
  }

  const sara = logIn(setUp, 'sara-phone', SARAS_ADDRESS);
  const omid = logIn(setUp, 'omid-phone', CHAT.address);
  const account = tuple(CHAT.number, CHAT.contacts);
  say.store(setUp, 'omid-phone', tuple(CHAT.address, account), facts.phone);
  say.send(setUp, 'omid-phone', server, tuple(CHAT.address, omid('client', account)), facts.account);
  keep(setUp, tuple(CHAT.address, account), facts.account);

  function upload(at: number, body: Term): void {
    say.store(at, 'sara-phone', tuple(CHAT.route, body), facts.phone);
    say.send(at, 'sara-phone', server, tuple(SARAS_ADDRESS, sara('client', tuple(CHAT.route, body))), facts.layer);
    say.store(at, server, tuple(CHAT.route, body), facts.layer);
    keep(at, tuple(CHAT.route, body), facts.sealedAtRest);
    say.erase(at, server, tuple(CHAT.route, body), facts.internalLine);
  }
  function serve(at: number, device: string, line: Line, body: Term, fact: Fact): void {
    fetchStorageKey(at);
    say.send(at, server, device, line('server', tuple(CHAT.route, body)), fact);
    if (device === 'omid-phone') say.store(at, device, tuple(CHAT.route, body), facts.phone);
  }

  upload(delivered, CHAT.delivered);
  upload(delivered, CHAT.media);
  serve(delivered, 'omid-phone', omid, CHAT.delivered, facts.cloud);
  serve(delivered, 'omid-phone', omid, CHAT.media, facts.cloud);
  upload(onTheWay, CHAT.onTheWay);

  let intruder: Line | undefined;
  if (withIntruder) {
    places.push({ id: 'phone-company', kind: 'phone-company', side: 'in-country' });
    places.push({ id: 'adversary', kind: 'adversary', side: 'in-country' });
    say.store(now, 'adversary', CHAT.number, facts.takeover);
    say.make(now, server, LOGIN_CODE, facts.loginBySms);
    say.send(now, server, 'phone-company', LOGIN_CODE, facts.loginBySms);
    say.send(now, 'phone-company', 'omid-phone', LOGIN_CODE, facts.loginBySms, 'sms');
    intruder = logIn(now, 'adversary', tuple());
    say.send(now, 'adversary', server, intruder('client', LOGIN_CODE), facts.takeover);
    for (const body of [CHAT.delivered, CHAT.media, CHAT.onTheWay, account])
      serve(now, 'adversary', intruder, body, facts.takeover);
  }

  serve(arrival, 'omid-phone', omid, CHAT.onTheWay, facts.cloud);
  upload(future, CHAT.future);
  serve(future, 'omid-phone', omid, CHAT.future, facts.cloud);
  serve(future, 'omid-phone', omid, CHAT.delivered, facts.cloud);
  if (intruder) serve(future, 'adversary', intruder, CHAT.future, facts.takeover);

  return {
    places,
    events: say.events,
    traces: withIntruder ? ['device-list'] : [],
    items: CHAT_ITEMS,
  };
}

/** Telegram's default chat: kept in the cloud, sealed with keys that the service holds. */
export const telegramCloud: Mode = {
  id: 'telegram-cloud',
  narrate: (placement) => narrate(placement),
  attacks: { 'intercept-sms': (placement) => narrate(placement, true) },
};
