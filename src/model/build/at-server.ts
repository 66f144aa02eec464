import { MOMENTS, type Narration, type Trace } from '../narration.ts';
import type { Placement } from '../placement.ts';
import { tuple, type Term } from '../terms.ts';
import { CHAT, CHAT_ITEMS } from '../chat.ts';
import { keepBuiltBackups } from './backups.ts';
import type { Choices } from './choices.ts';
import { ASSUMED, chosen } from './facts.ts';
import { catchCode, connect, connectAll, eraseSeen, openAccount, storeOf, type Line } from './store.ts';

/** A chat whose messages the server opens, or that nothing seals. `intruder`: the authority has the login code. */
export function narrateAtServer(choices: Choices, placement: Placement, intruder = false): Narration {
  const { setUp, delivered, onTheWay, now, arrival, future } = MOMENTS;
  const store = storeOf(choices, placement);
  const { say, server, places } = store;
  const [holder, stored] = [chosen('holder', choices.holder), chosen('stored', choices.stored)];
  const keepsHistory = choices.stored === 'history';
  const lines = connectAll(store, choices);
  const account = openAccount(store, choices, lines);
  const others = [lines.omid, ...(lines.member ? [lines.member] : [])];

  function upload(at: number, body: Term): void {
    const message = tuple(CHAT.route, body);
    say.store(at, 'sara-phone', message, chosen('phones', choices.phones));
    say.send(at, 'sara-phone', server, lines.sara.up(message), holder);
    say.store(at, server, message, holder);
    store.keep(at, message, stored);
    if (choices.metadata === 'kept') store.keep(at, CHAT.route, chosen('metadata', 'kept'));
    say.erase(at, server, message, ASSUMED.internalLine);
  }
  function serve(at: number, line: Line, body: Term): void {
    store.fetchStorageKey(at);
    say.send(at, server, line.device, line.down(tuple(CHAT.route, body)), holder);
    if (line.device !== 'adversary')
      say.store(at, line.device, tuple(CHAT.route, body), chosen('phones', choices.phones));
  }
  function deliver(at: number, body: Term, to: readonly Line[]): void {
    for (const line of to) serve(at, line, body);
    if (!keepsHistory) store.forget(at, tuple(CHAT.route, body), stored);
  }
  if (choices.chat === 'group') {
    const fact = chosen('chat', 'group');
    say.store(setUp, 'sara-phone', CHAT.members, fact);
    say.send(setUp, 'sara-phone', server, lines.sara.up(CHAT.members), fact);
    store.keep(setUp, CHAT.members, fact);
    for (const line of others) {
      say.send(setUp, server, line.device, line.down(CHAT.members), fact);
      say.store(setUp, line.device, CHAT.members, fact);
    }
  }

  for (const body of [CHAT.delivered, CHAT.media]) upload(delivered, body);
  for (const body of [CHAT.delivered, CHAT.media]) deliver(delivered, body, others);
  upload(onTheWay, CHAT.onTheWay);
  eraseSeen(store, choices);

  const traces: Trace[] = [];
  let readers: readonly Line[] = others;
  if (intruder) {
    places.push({ id: 'adversary', kind: 'adversary', side: 'in-country' });
    const line = connect(store, choices, now, 'adversary', tuple());
    catchCode(store, choices, now, line);
    // A second password is asked for, and the authority has none.
    if (choices.login === 'sms') {
      const kept = [...(account ? [account] : []), ...(choices.chat === 'group' ? [CHAT.members] : [])];
      for (const term of kept) {
        store.fetchStorageKey(now);
        say.send(now, server, 'adversary', line.down(term), chosen('login', 'sms'));
      }
      for (const body of [...(keepsHistory ? [CHAT.delivered, CHAT.media] : []), CHAT.onTheWay]) serve(now, line, body);
      // A service that keeps nothing serves one device: the last that logged in.
      readers = keepsHistory ? [...others, line] : [...others.filter((one) => one !== lines.omid), line];
      traces.push(keepsHistory ? 'device-list' : 'logged-out');
    }
  }
  deliver(
    arrival,
    CHAT.onTheWay,
    readers.filter(({ device }) => device !== 'adversary'),
  );
  upload(future, CHAT.future);
  deliver(future, CHAT.future, readers);
  keepBuiltBackups(store, choices);

  return {
    places,
    events: say.events,
    ...(intruder && { way: 'new-device' }),
    traces,
    items: { ...CHAT_ITEMS, ...(choices.chat === 'group' && { 'group-members': CHAT.members }) },
  };
}
