import type { Fact, Place } from '../narration.ts';
import { agreeOnAuthKey, lineUnder } from '../protocols/mtproto.ts';
import { name, seal, type Term } from '../terms.ts';
import { telegram } from '../services/telegram.ts';
import type { Conversation } from './conversation.ts';
import { ROW, type Writer } from './row.ts';
import { SERVER, Teller } from './teller.ts';

const lasting: Fact = { id: 'telegram-line-key-lasts', sources: ['TG-BIND'], grade: 'assumed' };

const DISK = 'disk@abroad';
const KEY_STORE = 'key-store@abroad';

/** Each phone agrees with the server on an authorisation key, and both keep it. */
export function telegramLines(say: Teller): Record<Writer, ReturnType<typeof lineUnder>> {
  const lineOf = (who: Writer): ReturnType<typeof lineUnder> =>
    lineUnder(
      agreeOnAuthKey(say, (at, place, key, fact) => say.keep(at, place, `line-of-${who}`, key, fact), {
        at: 0,
        device: `${who}-phone`,
        server: SERVER,
        facts: { agreed: telegram.facts.authKey, held: lasting },
      }),
    );
  return { sara: lineOf('sara'), omid: lineOf('omid') };
}

/** A chat that Telegram keeps: each phone shares a key with the server, the cloud seals with a key of its own, and no key is ever changed. */
export function tellTelegramCloud(id: string): Conversation {
  const say = new Teller();
  const { facts } = telegram;
  const places: Place[] = [
    { id: DISK, kind: 'disk', side: 'abroad' },
    { id: KEY_STORE, kind: 'key-store', side: 'abroad' },
  ];
  const storage = say.keep(0, KEY_STORE, 'storage', name('storage-key'), facts.keysApart);
  /** What the server writes to its disks crosses a line of the service's own, and is recorded there too. */
  function keep(at: number, body: Term): void {
    say.send(at, SERVER, DISK, seal(storage, body), facts.sealedAtRest);
    say.store(at, DISK, seal(storage, body), facts.sealedAtRest);
  }
  const lines = telegramLines(say);

  for (const { number, from, to, text } of ROW) {
    say.store(number, `${from}-phone`, text, facts.phone);
    say.send(number, `${from}-phone`, SERVER, lines[from]('client', text), facts.layer);
    keep(number, text);
    say.send(number, SERVER, `${to}-phone`, lines[to]('server', text), facts.layer);
    say.store(number, `${to}-phone`, text, facts.phone);
  }
  return say.conversation(id, { places, service: [KEY_STORE, SERVER] });
}
