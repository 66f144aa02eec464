import type { Fact, Place } from '../narration.ts';
import { name, seal, type Term } from '../terms.ts';
import type { Conversation } from './conversation.ts';
import { ROW } from './row.ts';
import { logIn } from './telegram-line.ts';
import { Teller } from './teller.ts';

const facts = {
  layer: { id: 'telegram-client-server-layer', sources: ['TG-FAQ20', 'ETH-2021'], grade: 'analysed' },
  sealedAtRest: { id: 'telegram-sealed-at-rest', sources: ['TG-PRIV17', 'TG-PRIV20'], grade: 'documented' },
  keysApart: { id: 'telegram-keys-apart', sources: ['TG-FAQ20', 'TG-PRIV17'], grade: 'documented' },
  phone: { id: 'phone-keeps', sources: [], grade: 'assumed' },
} satisfies Record<string, Fact>;

const SERVER = 'server@abroad';
const DISK = 'disk@abroad';
const KEY_STORE = 'key-store@abroad';

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
  function keep(at: number, body: Term): void {
    say.send(at, SERVER, DISK, seal(storage, body), facts.sealedAtRest);
    say.store(at, DISK, seal(storage, body), facts.sealedAtRest);
  }
  const lines = { sara: logIn(say, 'sara', SERVER), omid: logIn(say, 'omid', SERVER) };

  for (const { number, from, to, text } of ROW) {
    say.store(number, `${from}-phone`, text, facts.phone);
    say.send(number, `${from}-phone`, SERVER, lines[from]('client', text), facts.layer);
    keep(number, text);
    say.send(number, SERVER, `${to}-phone`, lines[to]('server', text), facts.layer);
    say.store(number, `${to}-phone`, text, facts.phone);
  }

  return {
    id: 'telegram-cloud',
    narration: { places, events: say.events, items: {}, traces: [] },
    places: { phone: ['omid-phone'], service: [KEY_STORE, SERVER] },
    drawers: say.drawers,
  };
}
