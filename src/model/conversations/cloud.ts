import type { Fact, Place } from '../narration.ts';
import { agreeOnAuthKey, lineUnder } from '../protocols/mtproto.ts';
import { name, seal, type Term } from '../terms.ts';
import { telegram } from '../services/telegram.ts';
import type { Conversation } from './conversation.ts';
import { ROW, type RowMessage, type Writer } from './row.ts';
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

/** Which line somebody's phone uses for a message. */
type LineOf = (who: Writer, message: RowMessage) => ReturnType<typeof lineUnder>;

function lastingLines(say: Teller): LineOf {
  const lines = telegramLines(say);
  return (who) => lines[who];
}

const temporary = {
  agreed: { id: 'telegram-temporary-key', sources: ['TG-BIND', 'TG-PFS14'], grade: 'documented' },
  day: { id: 'telegram-temporary-key-day', sources: ['TG-BIND'], grade: 'assumed' },
} satisfies Record<string, Fact>;
/** How long a temporary key serves, in milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * The same lines under temporary keys: each serves for a day, and both ends wipe it when the next one is agreed on. Left out: the
 * lasting key, which stays, only vouches for them, and opens nothing of what was recorded.
 */
function temporaryLines(say: Teller): LineOf {
  const now: Partial<Record<Writer, { key: Term; line: ReturnType<typeof lineUnder>; since: number }>> = {};
  let drawn = 0;
  return (who, { number, time }) => {
    const known = now[who];
    if (known && time - known.since <= DAY) return known.line;
    const at = number - 0.5;
    const key = agreeOnAuthKey(say, (when, place, made, fact) => say.keep(when, place, `line-of-${who}`, made, fact), {
      at,
      device: `${who}-phone`,
      server: SERVER,
      called: `-${++drawn}`,
      facts: { agreed: temporary.agreed, held: temporary.day },
    });
    if (known) for (const end of [`${who}-phone`, SERVER]) say.erase(at, end, known.key, temporary.day);
    const line = lineUnder(key);
    now[who] = { key, line, since: time };
    return line;
  };
}

/**
 * A chat that Telegram keeps: each phone shares a key with the server, and the cloud seals with a key of its own, which is never
 * changed. Nor are the others, unless the lines have temporary keys.
 */
export function tellTelegramCloud(id: string, lines: 'lasting' | 'temporary' = 'lasting'): Conversation {
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
  const lineOf = lines === 'lasting' ? lastingLines(say) : temporaryLines(say);

  for (const message of ROW) {
    const { number, from, to, text } = message;
    const [up, down] = [lineOf(from, message), lineOf(to, message)];
    say.store(number, `${from}-phone`, text, facts.phone);
    say.send(number, `${from}-phone`, SERVER, up('client', text), facts.layer);
    keep(number, text);
    say.send(number, SERVER, `${to}-phone`, down('server', text), facts.layer);
    say.store(number, `${to}-phone`, text, facts.phone);
  }
  return say.conversation(id, { places, service: [KEY_STORE, SERVER] });
}
