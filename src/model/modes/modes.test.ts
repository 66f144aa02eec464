import { describe, expect, it } from 'vitest';
import { know } from '../deduction.ts';
import { factsOf, MOMENTS, namesMade, type Narration } from '../narration.ts';
import { DATA_PLACEMENTS, KEY_PLACEMENTS, placeId, type Placement } from '../placement.ts';
import { accessOf, type Power } from '../powers.ts';
import { same, subterms, write, type Term } from '../terms.ts';
import {
  attacksOn,
  BACKUP_PASSWORD,
  CHAT,
  MEMBERS_ADDRESS,
  MODES,
  otherSidesBackup,
  secretChatOf2013,
  whatsappDirect,
  whatsappE2eBackup,
  withSecondPassword,
  type Mode,
} from '../index.ts';
import { SARAS_ADDRESS } from '../chat.ts';

const PLACEMENTS: Placement[] = DATA_PLACEMENTS.flatMap((data) => KEY_PLACEMENTS.map((keys) => ({ data, keys })));

/** What each knows from the start: their own words, numbers and addresses. */
const OWN_TEXTS: Record<string, Term[]> = {
  'sara-phone': [
    CHAT.route,
    CHAT.number,
    CHAT.delivered,
    CHAT.media,
    CHAT.onTheWay,
    CHAT.future,
    CHAT.members,
    SARAS_ADDRESS,
  ],
  'omid-phone': [CHAT.contacts, CHAT.contactNumbers, CHAT.number, CHAT.address, BACKUP_PASSWORD],
  'member-phone': [MEMBERS_ADDRESS],
  'phone-company': [CHAT.number],
  adversary: [CHAT.number],
};
const isStorage = (id: string): boolean => id.startsWith('disk@') || id === 'records';
const isServer = (id: string): boolean => id.startsWith('server@') || id === 'phone-company';

/** Attacks during which nobody stands between the two phones, so that comparing codes shows nothing. */
const NOBODY_BETWEEN: readonly string[] = [
  // The ghost is one more member. Of this the members get a notice.
  ...['run-server', 'compel-operator'].flatMap((power) => [
    `whatsapp-group ${power}`,
    `whatsapp-group with a second password ${power}`,
  ]),
  // One more device of Omid's account, at his end. It stands in the list of his devices.
  'messenger-today intercept-sms',
];
/** Somebody stands between, and the codes agree. */
const UNSEEN = ['2013 run-server', '2013 compel-operator'];

/** The modes with somebody's precaution, or the lack of one on the other side. */
const VARIANTS: [called: string, Mode][] = [
  ...Object.entries(MODES).flatMap(([called, mode]): [string, Mode][] => {
    const guarded = withSecondPassword(mode);
    return guarded === mode ? [] : [[`${called} with a second password`, guarded]];
  }),
  ['Sara’s backup beside none of Omid’s', otherSidesBackup(whatsappDirect)],
  ['Sara’s backup beside Omid’s sealed one', withSecondPassword(otherSidesBackup(whatsappE2eBackup))],
];
/** Nobody came to stand between: whoever had the code was asked for more. */
const REFUSED = VARIANTS.flatMap(([called, { attacks }]) =>
  attacks['intercept-sms']?.({ data: 'abroad', keys: 'abroad' })?.demand ? [`${called} intercept-sms`] : [],
);

/** Every run of a mode: the plain ones, and those that an attack has changed. */
const runsOf = (mode: Mode): { narration: Narration; attack?: Power; where: string }[] =>
  PLACEMENTS.flatMap((placement) => [
    { narration: mode.narrate(placement), where: JSON.stringify(placement) },
    ...Object.entries(attacksOn(mode)).flatMap(([attack, changed]) => {
      const narration = changed(placement);
      return narration ? [{ narration, attack: attack as Power, where: `${attack} ${JSON.stringify(placement)}` }] : [];
    }),
  ]);

/** Who sends this on the authority's behalf: its own device, and the server that it has taken over. */
const actsForTheAuthority = ({ at, from }: { at: number; from: string }, attack: Power): boolean =>
  from === 'adversary' ||
  (attack === 'run-server' && at >= MOMENTS.now && from === placeId('server', 'in-country')) ||
  (attack === 'compel-operator' && at >= MOMENTS.now && from.startsWith('server@'));

it('files each mode under its own name', () => {
  for (const [id, mode] of Object.entries(MODES)) expect(mode.id).toBe(id);
});

describe.each([...Object.entries(MODES), ['2013', secretChatOf2013] as const, ...VARIANTS])('%s', (called, mode) => {
  const runs = runsOf(mode);

  it('happens only at places that exist, at moments that exist', () => {
    for (const { narration, where } of runs) {
      const places = narration.places.map(({ id }) => id);
      expect(new Set(places).size, where).toBe(places.length);
      const moments: number[] = Object.values(MOMENTS);
      // Asked once for each run: thousands of expectations take half a minute.
      const astray = narration.events.filter((event) => {
        const ends = event.kind === 'send' ? [event.from, event.to] : [event.place];
        return !ends.every((end) => places.includes(end)) || !moments.includes(event.at);
      });
      expect(astray, where).toEqual([]);
    }
  });

  it('has both phones inside the country, as Sara and Omid are', () => {
    for (const { narration } of runs)
      for (const id of ['sara-phone', 'omid-phone'])
        expect(narration.places).toContainEqual({ id, kind: 'phone', side: 'in-country' });
  });

  it('draws each secret once, at one place', () => {
    for (const { narration, where } of runs) {
      const drawn = namesMade(narration).map(write);
      expect(new Set(drawn).size, where).toBe(drawn.length);
    }
  });

  it('calls a private key what has a public half or goes into a Diffie-Hellman secret, and nothing else', () => {
    for (const { narration, where } of runs) {
      const agreeing = new Set<string>();
      const parts = narration.events.flatMap(({ term }) => [...subterms(term)]);
      for (const part of parts) {
        if (part.kind === 'public') agreeing.add(write(part.of));
        if (part.kind === 'dh') for (const one of part.pair) agreeing.add(write(one));
      }
      const wrong = parts.filter(
        (part) =>
          part.kind === 'name' &&
          agreeing.has(write(part)) !== (part.group === 'x25519' || part.group === 'mtproto') &&
          // Drawn for a phone that does not exist, and never asked for.
          !part.id.startsWith('false-sara-'),
      );
      // The server's numbers of 2013, and the key that it then chose, are as long as MTProto's secrets, and go into no exchange.
      expect(called === '2013' ? [] : [...new Set(wrong.map(write))], where).toEqual([]);
    }
  });

  it('can be carried out: whoever makes, stores or sends a term could have made it', () => {
    for (const { narration, attack, where } of runs) {
      const known = new Map(narration.places.map(({ id }) => [id, new Map<string, Term>()]));
      const learn = (place: string, term: Term): void => void known.get(place)?.set(write(term), term);
      for (const [place, texts] of Object.entries(OWN_TEXTS)) for (const text of texts) learn(place, text);
      for (const event of narration.events) {
        if (event.kind === 'erase') continue;
        const actor = event.kind === 'send' ? event.from : event.place;
        const isDrawn = event.kind === 'make' && (event.term.kind === 'name' || event.term.kind === 'text');
        // A disk keeps what a server of the same service writes on it.
        const has = [...known].flatMap(([id, terms]) =>
          id === actor || (isStorage(actor) && isServer(id)) ? [...terms.values()] : [],
        );
        const derived = know(has.map((term) => ({ term, holding: undefined }))).derive(event.term);
        if (!isDrawn) expect(derived, `${where}: ${actor} ${event.kind} ${write(event.term)}`).toBeDefined();
        learn(event.kind === 'send' ? event.to : event.place, event.term);
        if (attack === 'intercept-sms' && event.kind === 'send' && event.wire === 'sms') learn('adversary', event.term);
      }
    }
  });

  it('erases only what is there', () => {
    for (const { narration, where } of runs) {
      const there = new Set<string>();
      const erased: string[] = [];
      for (const event of narration.events) {
        if (event.kind === 'send') continue;
        const id = `${event.place} ${write(event.term)}`;
        if (event.kind !== 'erase') there.add(id);
        else if (!there.has(id)) erased.push(id);
      }
      expect(erased, where).toEqual([]);
    }
  });

  it('gives a source for each fact, or says that it is a choice of the story', () => {
    const facts = new Set(runs.flatMap(({ narration }) => factsOf(narration)));
    for (const fact of facts) {
      expect(fact.id).toMatch(/^[a-z0-9-]+$/);
      expect(fact.sources.length === 0, fact.id).toBe(fact.grade === 'chosen');
    }
  });

  it('says one thing under one fact’s name', () => {
    const known = new Map<string, string>();
    const facts = new Set(runs.flatMap(({ narration }) => factsOf(narration)));
    for (const fact of facts) {
      expect(known.get(fact.id) ?? JSON.stringify(fact)).toBe(JSON.stringify(fact));
      known.set(fact.id, JSON.stringify(fact));
    }
  });

  it('has items of which every phone or server at some time has a copy', () => {
    for (const { narration, where } of runs)
      for (const [item, term] of Object.entries(narration.items))
        expect(
          narration.events.some((event) => write(event.term).includes(write(term))),
          `${where}: ${item}`,
        ).toBe(true);
  });

  it('shows no trace, and the same codes on both phones, while everybody keeps to the protocol', () => {
    for (const { narration, attack, where } of runs) {
      if (attack) continue;
      expect(narration.traces, where).toEqual([]);
      if (narration.codes) expect(same(narration.codes.sara, narration.codes.omid), where).toBe(true);
    }
  });

  it('shows different codes once an attacker stands between', () => {
    for (const { narration, attack, where } of runs)
      if (attack && narration.codes)
        expect(same(narration.codes.sara, narration.codes.omid), where).toBe(
          // A changed app sits at one end, and not between the two.
          attack === 'change-client' || [...NOBODY_BETWEEN, ...UNSEEN, ...REFUSED].includes(`${called} ${attack}`),
        );
  });

  it('lets an attacker send only what it could have made of what it had seen by then', () => {
    for (const { narration, attack, where } of runs) {
      if (!attack) continue;
      narration.events.forEach((event, index) => {
        if (event.kind !== 'send' || !actsForTheAuthority(event, attack)) return;
        const seen = accessOf({ ...narration, events: narration.events.slice(0, index) }, [attack]);
        expect(know(seen).derive(event.term), `${where}: ${write(event.term)}`).toBeDefined();
      });
    }
  });

  it('lets an attacker make no key that it could not have made', () => {
    for (const { narration, attack, where } of runs) {
      if (!attack) continue;
      narration.events.forEach((event, index) => {
        if (
          event.kind !== 'make' ||
          event.place !== 'adversary' ||
          event.term.kind === 'name' ||
          event.term.kind === 'text'
        )
          return;
        const seen = accessOf({ ...narration, events: narration.events.slice(0, index) }, [attack]);
        expect(know(seen).derive(event.term), `${where}: ${write(event.term)}`).toBeDefined();
      });
    }
  });
});
