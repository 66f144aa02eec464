import { CHAT } from '../chat.ts';
import { MOMENTS, type Fact, type Narrator, type Place } from '../narration.ts';
import { same, seal, tuple, type Term } from '../terms.ts';
import { openLine } from './line.ts';

/** The company with which phones keep their backups: Google or Apple. It stands abroad, whatever the order says of the messenger. */
export const HOST = 'backup-host@abroad';

const line: Fact = { id: 'backup-line', sources: ['APPLE-IC17'], grade: 'assumed' };
const phones = { sara: 'sara-phone', omid: 'omid-phone' } as const;

/** What tells a run, and the places in it. */
interface Told {
  say: Narrator;
  places: Place[];
}

/** What a phone's backup is on what it rests, and how the file is sealed before it goes up, if it is. */
export interface Backup {
  fact: Fact;
  sealed?: (file: Term) => Term;
  /** Set where photos go up beside the file, without its seal: on what that rests. */
  photosBeside?: Fact;
}

/**
 * A phone backs up the chat: once it is delivered, and again at the end, when the new file takes the place of the old.
 * A chat has two ends, and each end's backup has both people's messages. An end that is left out keeps none.
 */
export function keepBackups(service: Told, backups: Readonly<Partial<Record<keyof typeof phones, Backup>>>): void {
  const { say } = service;
  const { setUp, delivered, future } = MOMENTS;
  service.places.push({ id: HOST, kind: 'backup-host', side: 'abroad' });
  for (const who of ['omid', 'sara'] as const) {
    const backup = backups[who];
    if (!backup) continue;
    const [phone, { fact, sealed = asItIs, photosBeside }] = [phones[who], backup];
    const key = openLine(say, {
      at: setUp,
      from: phone,
      to: HOST,
      keys: [`${phone}-backup-line-key`, `host-line-key-for-${phone}`],
      label: 'backup-line',
      fact: line,
    });

    const upload = (at: number): Term => {
      const file = sealed(chatOn(service, phone, at, photosBeside ? [CHAT.media] : []));
      say.send(at, phone, HOST, seal(key, file), line);
      say.store(at, HOST, file, fact);
      if (!photosBeside || at !== delivered) return file;
      say.send(at, phone, HOST, seal(key, CHAT.media), line);
      say.store(at, HOST, CHAT.media, photosBeside);
      return file;
    };
    const first = upload(delivered);
    upload(future);
    say.erase(future, HOST, first, fact);
  }
}

const asItIs = (file: Term): Term => file;

/** The messages that a phone has by then, as one file, but for those that go up beside it or have gone up before. */
export function chatOn({ say }: Pick<Told, 'say'>, phone: string, at: number, beside: readonly Term[]): Term {
  const texts = [CHAT.delivered, CHAT.media, CHAT.onTheWay, CHAT.future]
    .filter((body) => !beside.includes(body))
    .map((body) => tuple(CHAT.route, body));
  const here = say.events.filter((event) => event.kind !== 'send' && event.place === phone && event.at <= at);
  const isThere = (text: Term): boolean => here.findLast(({ term }) => same(term, text))?.kind === 'store';
  return tuple(...texts.filter(isThere));
}
