import { FORGED } from '../../changes/forged.ts';
import { CHAT, PHONES } from '../../chat.ts';
import { PHONE_KEEPS } from '../../facts.ts';
import type { Mode } from '../../mode.ts';
import { MOMENTS, Narrator, type Fact } from '../../narration.ts';
import { tuple, type Term } from '../../terms.ts';
import { traits } from './traits.ts';

const facts = {
  plain: { id: 'sms-plain', sources: ['SMSW'], grade: 'reported' },
  kept: { id: 'sms-kept', sources: ['SMSW', 'SIAM'], grade: 'reported' },
  subscriber: { id: 'sms-subscriber', sources: ['SIAM', 'CL-2023'], grade: 'reported' },
  phone: PHONE_KEEPS,
} satisfies Record<string, Fact>;

/** Text messages through an Iranian phone company: no seal at all, and nothing that the order of 2016 could move. */
export const mode: Mode<'sms'> = {
  id: 'sms',
  traits,
  attacks: {},
  secondPassword: 'none-known',
  without: {
    contacts: { id: 'sms-no-contacts', sources: ['GPP-SMS'], grade: 'documented' },
    members: { id: 'sms-no-groups', sources: ['GPP-SMS'], grade: 'documented' },
  },
  otherSidesBackup: 'no-difference',
  timer: 'none-told',
  narrate() {
    const { setUp, delivered, onTheWay, arrival, future } = MOMENTS;
    const say = new Narrator();
    say.store(setUp, 'omid-phone', CHAT.contacts, facts.phone);
    say.store(setUp, 'records', CHAT.number, facts.subscriber);

    function message(body: Term, sent: number, arrives: number): void {
      const slip = tuple(CHAT.route, CHAT.number, body);
      say.store(sent, 'sara-phone', slip, facts.phone);
      say.send(sent, 'sara-phone', 'phone-company', slip, facts.plain, 'sms');
      say.store(sent, 'records', slip, facts.kept);
      say.send(arrives, 'phone-company', 'omid-phone', slip, facts.plain, 'sms');
      say.store(arrives, 'omid-phone', slip, facts.phone);
    }
    message(CHAT.delivered, delivered, delivered);
    message(CHAT.onTheWay, onTheWay, arrival);
    message(CHAT.future, future, future);

    return {
      places: [
        ...PHONES,
        { id: 'phone-company', kind: 'phone-company', side: 'in-country' },
        { id: 'records', kind: 'records', side: 'in-country' },
      ],
      events: say.events,
      // Nothing is sealed: a message is whose number stands on it.
      voices: [
        {
          from: 'omid-phone',
          checkedBy: 'phone-company',
          term: tuple(CHAT.route, CHAT.number, FORGED),
          given: [],
          shows: [],
        },
      ],
      traces: [],
      items: {
        'stored-text': CHAT.delivered,
        'in-flight': CHAT.onTheWay,
        'future-text': CHAT.future,
        'who-talks-to-whom': CHAT.route,
        contacts: CHAT.contacts,
        'phone-number': CHAT.number,
      },
    };
  },
};
