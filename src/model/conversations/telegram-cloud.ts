import type { Fact, Place } from '../narration.ts';
import { dh, exponent, kdf, name, publicKey, seal, type Sealed, type Term } from '../terms.ts';
import type { Conversation } from './conversation.ts';
import { ROW, type Writer } from './row.ts';
import { Teller } from './teller.ts';

const facts = {
  authKey: { id: 'telegram-auth-key', sources: ['TG-MT1'], grade: 'documented' },
  layer: { id: 'telegram-client-server-layer', sources: ['TG-FAQ20', 'ETH-2021'], grade: 'analysed' },
  lasting: { id: 'telegram-line-key-lasts', sources: ['TG-BIND'], grade: 'assumed' },
  sealedAtRest: { id: 'telegram-sealed-at-rest', sources: ['TG-PRIV17', 'TG-PRIV20'], grade: 'documented' },
  keysApart: { id: 'telegram-keys-apart', sources: ['TG-FAQ20', 'TG-PRIV17'], grade: 'documented' },
  phone: { id: 'phone-keeps', sources: [], grade: 'assumed' },
} satisfies Record<string, Fact>;

const SERVER = 'server@abroad';
const DISK = 'disk@abroad';
const KEY_STORE = 'key-store@abroad';
const phoneOf = (who: Writer): string => `${who}-phone`;

/** Seals each message between a phone and the server, of whichever end, under their authorisation key. */
type Line = (from: 'client' | 'server', body: Term) => Sealed;

/** Telegram's default chat: each phone shares a key with the server, the cloud seals with a key of its own, and no key is ever changed. */
export function tellTelegramCloud(): Conversation {
  const say = new Teller();
  const places: Place[] = [
    { id: 'sara-phone', kind: 'phone', side: 'in-country' },
    { id: 'omid-phone', kind: 'phone', side: 'in-country' },
    { id: SERVER, kind: 'server', side: 'abroad' },
    { id: DISK, kind: 'disk', side: 'abroad' },
    { id: KEY_STORE, kind: 'key-store', side: 'abroad' },
  ];
  const storage = say.keep(0, KEY_STORE, 'storage', name('storage-key'), facts.keysApart);
  /** What the server writes to its disks crosses a line of the service's own, and is recorded there too. */
  function write(at: number, body: Term): void {
    say.send(at, SERVER, DISK, seal(storage, body), facts.sealedAtRest);
    say.store(at, DISK, seal(storage, body), facts.sealedAtRest);
  }

  /** Diffie-Hellman between a phone and the server; afterwards both hold the same authorisation key. */
  function logIn(who: Writer): Line {
    const phone = phoneOf(who);
    const own = say.make(0, phone, exponent(`${who}-login-exponent`), facts.authKey);
    const servers = say.make(0, SERVER, exponent(`server-exponent-for-${who}`), facts.authKey);
    say.send(0, phone, SERVER, publicKey(own), facts.authKey);
    say.send(0, SERVER, phone, publicKey(servers), facts.authKey);
    const auth = kdf('auth-key', dh(own, servers));
    for (const end of [phone, SERVER]) say.keep(0, end, `line-of-${who}`, auth, facts.lasting);
    say.erase(0, phone, own, facts.authKey);
    say.erase(0, SERVER, servers, facts.authKey);
    const sent = { client: 0, server: 0 };
    return (from, body) => seal(auth, body, { protocol: 'mtproto', from, number: sent[from]++ });
  }
  const lines = { sara: logIn('sara'), omid: logIn('omid') };

  for (const { number, from, to, text } of ROW) {
    say.store(number, phoneOf(from), text, facts.phone);
    say.send(number, phoneOf(from), SERVER, lines[from]('client', text), facts.layer);
    write(number, text);
    say.send(number, SERVER, phoneOf(to), lines[to]('server', text), facts.layer);
    say.store(number, phoneOf(to), text, facts.phone);
  }

  return {
    id: 'telegram-cloud',
    narration: { places, events: say.events, items: {}, traces: [] },
    places: { phone: ['omid-phone'], service: [KEY_STORE, SERVER] },
    drawers: say.drawers,
  };
}
