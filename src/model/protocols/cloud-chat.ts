import { FORGED } from '../changes/forged.ts';
import { CHAT, CHAT_ITEMS, SARAS_ADDRESS } from '../chat.ts';
import { MOMENTS, type Fact, type Narration, type Trace, type Voice } from '../narration.ts';
import type { Run } from '../mode.ts';
import type { Placement } from '../placement.ts';
import { tuple, type Term } from '../terms.ts';
import { CloudService, type CloudOperator, type Line } from './cloud-service.ts';

/** What makes one run of a cloud chat differ from another. */
interface CloudChat {
  /** The authority logs in as Omid, with the code that it caught. */
  withIntruder?: boolean;
  group?: CloudGroup;
}

/** The chat is a group. */
export interface CloudGroup {
  /** On what it rests that the service keeps the list of its members. */
  members: Fact;
  /** On what it rests that an administrator, who Omid is, takes away for everybody what anybody wrote. */
  administrator: Fact;
}

/** A chat that the service keeps: sealed between phone and server, open at the server, kept under the service's key, served to every device. */
function narrateCloudChat(
  placement: Placement,
  operator: CloudOperator,
  { withIntruder = false, group }: CloudChat = {},
): Narration {
  const { setUp, delivered, onTheWay, now, arrival, future } = MOMENTS;
  const { facts } = operator;
  const service = new CloudService(placement, operator);
  const { say, server } = service;

  const sara = service.logIn(setUp, 'sara-phone', SARAS_ADDRESS);
  const omid = service.logIn(setUp, 'omid-phone', CHAT.address);
  const account = service.openAccount(omid);

  function upload(at: number, body: Term): void {
    say.store(at, 'sara-phone', tuple(CHAT.route, body), facts.phone);
    say.send(at, 'sara-phone', server, tuple(SARAS_ADDRESS, sara('client', tuple(CHAT.route, body))), facts.layer);
    say.store(at, server, tuple(CHAT.route, body), facts.layer);
    service.keep(at, tuple(CHAT.route, body), facts.sealedAtRest);
    say.erase(at, server, tuple(CHAT.route, body), facts.internalLine);
  }
  function serve(at: number, device: string, line: Line, body: Term, fact: Fact): void {
    service.fetchStorageKey(at);
    say.send(at, server, device, line('server', tuple(CHAT.route, body)), fact);
    if (device === 'omid-phone') say.store(at, device, tuple(CHAT.route, body), facts.phone);
  }
  /** Sara opens the group: the service keeps who is in it, and tells every member. */
  function openGroup(fact: Fact): void {
    say.store(setUp, 'sara-phone', CHAT.members, facts.phone);
    say.send(setUp, 'sara-phone', server, tuple(SARAS_ADDRESS, sara('client', CHAT.members)), facts.layer);
    service.keep(setUp, CHAT.members, fact);
    say.send(setUp, server, 'omid-phone', omid('server', CHAT.members), fact);
    say.store(setUp, 'omid-phone', CHAT.members, facts.phone);
  }
  if (group) openGroup(group.members);
  /** Whatever a device of Omid's account says, the server believes. */
  function voice(from: string, term: Term, shows: Trace[] = []): Voice {
    return { from, checkedBy: server, term, given: [], shows, ...(group && { deletesForAll: group.administrator }) };
  }

  upload(delivered, CHAT.delivered);
  upload(delivered, CHAT.media);
  serve(delivered, 'omid-phone', omid, CHAT.delivered, facts.cloud);
  serve(delivered, 'omid-phone', omid, CHAT.media, facts.cloud);
  upload(onTheWay, CHAT.onTheWay);

  let intruder: Line | undefined;
  if (withIntruder) {
    intruder = service.takeOver(now, omid);
    for (const body of [CHAT.delivered, CHAT.media, CHAT.onTheWay, account, ...(group ? [CHAT.members] : [])])
      serve(now, 'adversary', intruder, body, facts.takeover);
  }

  serve(arrival, 'omid-phone', omid, CHAT.onTheWay, facts.cloud);
  upload(future, CHAT.future);
  serve(future, 'omid-phone', omid, CHAT.future, facts.cloud);
  serve(future, 'omid-phone', omid, CHAT.delivered, facts.cloud);
  if (intruder) serve(future, 'adversary', intruder, CHAT.future, facts.takeover);

  return {
    places: service.places,
    events: say.events,
    voices: [
      voice('omid-phone', tuple(CHAT.address, omid('client', tuple(CHAT.route, FORGED)))),
      ...(intruder
        ? [voice('adversary', intruder('client', tuple(CHAT.route, FORGED)), service.tracesOfTakeOver)]
        : []),
    ],
    ...(withIntruder && { way: 'new-device' }),
    traces: withIntruder ? service.tracesOfTakeOver : [],
    items: { ...CHAT_ITEMS, ...(group && { 'group-members': CHAT.members }) },
  };
}

/** The whole of such a chat: its run, and what becomes of it where the login code is caught. */
export function cloudChat(operator: CloudOperator, group?: CloudGroup): Run {
  const chat = group ? { group } : {};
  return {
    narrate: (placement) => narrateCloudChat(placement, operator, chat),
    attacks: {
      'intercept-sms': (placement) => narrateCloudChat(placement, operator, { ...chat, withIntruder: true }),
    },
  };
}
