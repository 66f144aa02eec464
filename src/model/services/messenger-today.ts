import { CHAT } from '../chat.ts';
import { PHONE_KEEPS } from '../facts.ts';
import { MOMENTS, type Fact } from '../narration.ts';
import { chatOn } from '../protocols/backup.ts';
import type { Besides, ChatOperator } from '../protocols/signal-chat.ts';
import { guardInVault } from '../protocols/vault.ts';
import { name, seal, tuple } from '../terms.ts';
import { messenger } from './messenger.ts';

const OVERVIEW: Pick<Fact, 'sources' | 'grade'> = { sources: ['FB-E2EE23'], grade: 'documented' };
const queue: Fact = { id: 'messenger-queue', sources: ['FB-E2EE23'], grade: 'assumed' };
const facts = {
  registration: { id: 'messenger-registration', ...OVERVIEW },
  session: { id: 'messenger-session', sources: ['FB-E2EE23', 'X3DH', 'CG-2020'], grade: 'analysed' },
  messageKey: { id: 'messenger-message-key', sources: ['FB-E2EE23', 'DR', 'CG-2020'], grade: 'analysed' },
  queue,
  deleted: queue,
  transport: { id: 'messenger-transport', ...OVERVIEW },
  envelope: { id: 'messenger-envelope', sources: ['FB-LAB23'], grade: 'assumed' },
  account: messenger.facts.account,
  directory: { id: 'messenger-directory', sources: ['FB-KT25'], grade: 'documented' },
  loginBySms: messenger.facts.loginBySms,
  photo: { id: 'messenger-photo', sources: ['FB-E2EE23', 'FB-LAB23'], grade: 'assumed' },
  phone: PHONE_KEEPS,
} satisfies ChatOperator['facts'] & Record<'account', Fact>;
const mailbox: Fact = { id: 'messenger-mailbox', sources: ['FB-LAB23'], grade: 'documented' };
const pin: Fact = { id: 'messenger-pin', sources: ['FB-LAB23'], grade: 'assumed' };
const joins: Fact = { id: 'messenger-new-device', sources: ['UNIPILE26', 'FB-KT25'], grade: 'analysed' };

/** On what it rests that a chat can have a timer. */
export const TIMER_OF_MESSENGER: Fact = { id: 'messenger-timer', sources: ['TICKER-DEC23'], grade: 'reported' };

/**
 * Facebook Messenger since its chats of two are sealed from end to end by default (December 2023). Whoever logs in comes as one
 * more device, with keys of its own.
 */
export const messengerToday = {
  facts,
  notice: 'key-notice',
  keyLog: { id: 'messenger-key-log', sources: ['FB-KT25'], grade: 'documented' },
  joining: { account: tuple(CHAT.number, CHAT.contacts), fact: joins },
  contacts: CHAT.contacts,
  openAccount(service) {
    const { setUp } = MOMENTS;
    const account = tuple(CHAT.number, CHAT.contacts);
    service.say.store(setUp, 'omid-phone', tuple(CHAT.address, account), facts.phone);
    service.say.send(setUp, 'omid-phone', service.server, service.lineOfOmid(account), facts.account);
    service.keep(setUp, tuple(CHAT.address, account), facts.account);
  },
} satisfies ChatOperator;

/**
 * The history, which Facebook goes on keeping, each message under a key of the mailbox that only the owner's devices have
 * (“Labyrinth”). With whom the owner has written stands beside it. Omid has set a PIN, so that a new phone gets the key out of
 * the vault; Sara's is in her phone alone.
 *
 * One file stands for the messages that go up together. Left out: that the key of a mailbox is renewed, and the list of devices
 * that have it.
 *
 * @param timer set where both phones wipe what they have shown, and the mailboxes with them
 */
export const mailboxes =
  (timer?: Fact): Besides =>
  (placement) =>
  (service) => {
    const { say, server } = service;
    const { setUp, delivered, onTheWay, future } = MOMENTS;
    const owners = {
      sara: { phone: 'sara-phone', line: service.lineOfSara },
      omid: { phone: 'omid-phone', line: service.lineOfOmid },
    };
    for (const [who, { phone, line }] of Object.entries(owners)) {
      const key = say.make(setUp, phone, name(`${who}-backup-key`), mailbox);
      if (who === 'omid') guardInVault(service, placement, key, pin);
      const upload = (at: number, before: Parameters<typeof chatOn>[3]): void => {
        const file = seal(key, chatOn(service, phone, at, before));
        say.send(at, phone, server, line(tuple(CHAT.route, file)), mailbox);
        service.keep(at, file, mailbox);
        if (timer && at === delivered) service.forget(onTheWay, file, timer);
      };
      upload(delivered, []);
      service.keep(delivered, tuple(CHAT.route), facts.envelope);
      upload(future, [CHAT.delivered, CHAT.media]);
    }
  };
