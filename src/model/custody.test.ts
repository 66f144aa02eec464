import { describe, expect, it } from 'vitest';
import { covers, custodyIn, custodyOf, keysTo, whoOpens, type Custody, type KeyCustody } from './custody.ts';
import { know } from './deduction.ts';
import { exposure } from './exposure.ts';
import { MODES, type ModeId } from './index.ts';
import { holdingsAt, MOMENTS, type Item } from './narration.ts';
import { DATA_PLACEMENTS, KEY_PLACEMENTS, type Placement } from './placement.ts';
import { contents, same, subterms, write, type Term } from './terms.ts';

const ABROAD: Placement = { data: 'abroad', keys: 'abroad' };
const INSIDE: Placement = { data: 'in-country', keys: 'in-country' };
const PLACEMENTS = DATA_PLACEMENTS.flatMap((data) => KEY_PLACEMENTS.map((keys): Placement => ({ data, keys })));
const modes = Object.values(MODES);

const keyNamed = ({ keys }: Custody, named: string): KeyCustody => {
  const found = keys.find(({ key }) => (key.kind === 'kdf' ? key.label : key.kind === 'name' && key.id) === named);
  if (!found) throw new Error(`no key ${named}`);
  return found;
};
const labelled = ({ keys }: Custody, label: string): KeyCustody[] =>
  keys.filter(({ key }) => key.kind === 'kdf' && key.label === label);
const holders = ({ holdings }: KeyCustody, as = 'open'): string[] =>
  holdings.flatMap((one) => (one.as === as ? [one.place] : []));
const isPublic = (term: Term): boolean => term.kind === 'public';

describe.each(modes)('custody of every key of $id', (mode) => {
  const custodies = PLACEMENTS.map((placement) => custodyOf(mode, placement));

  it('gives no key but a secret, and every key of a seal', () => {
    for (const { narration, keys } of custodies) {
      for (const { key } of keys) expect(['name', 'kdf', 'text']).toContain(key.kind);
      const sealing = narration.events.flatMap(({ term }) =>
        contents(term).flatMap((part) => (part.kind === 'seal' ? [write(part.key)] : [])),
      );
      expect(keys.map(({ key }) => write(key))).toEqual(expect.arrayContaining(sealing));
      expect(new Set(keys.map(({ key }) => write(key))).size).toBe(keys.length);
    }
  });

  it('finds who makes each, and a maker among those who hold it', () => {
    for (const { keys } of custodies)
      for (const one of keys) {
        expect(one.madeAt, write(one.key)).not.toEqual([]);
        expect(holders(one)).toEqual(expect.arrayContaining([...one.madeAt]));
      }
  });

  it('agrees with what the places hold at each moment, worked out in another way', () => {
    for (const { narration, keys } of custodies) {
      const publics = narration.events.flatMap(({ term }) => [...subterms(term)].filter(isPublic));
      for (const at of Object.values(MOMENTS))
        for (const { id: place } of narration.places) {
          const here = holdingsAt(narration, place, at).map(({ term }) => term);
          const knowledge = know([...here, ...publics].map((term) => ({ term, holding: 0 })));
          for (const { key, holdings } of keys) {
            const open = holdings.filter((one) => one.place === place && one.as === 'open');
            const has = open.some(({ spans }) => covers(spans, at));
            if (has) expect(knowledge.derive(key), `${place} ${at} ${write(key)}`).toBeDefined();
            if (here.some((term) => same(term, key))) expect(has, `${place} ${at} ${write(key)}`).toBe(true);
          }
        }
    }
  });

  it('keeps the spans of a holding in order, and apart', () => {
    for (const { keys } of custodies)
      for (const { holdings } of keys)
        for (const { spans } of holdings) {
          const marks = spans.flatMap(({ from, to }) => [from.order, to?.order ?? Infinity]);
          expect(marks).toEqual(marks.toSorted((a, b) => a - b));
          for (const { from, to } of spans) if (to) expect(to.order).toBeGreaterThan(from.order);
        }
  });

  it('never says of an item both that a key opens it and that it only helps', () => {
    for (const { keys } of custodies)
      for (const { opens, opensUnderneath, helpsOpen } of keys) {
        const all = [...opens, ...opensUnderneath, ...helpsOpen];
        expect(new Set(all).size).toBe(all.length);
      }
  });

  it('agrees with the authority’s reading of yesterday’s message, with all that lies outside the phones in its hands', () => {
    const custody = custodyOf(mode, INSIDE);
    const found = exposure(mode, INSIDE, ['tap-network', 'take-disks', 'compel-keys', 'reach-backup'], 'stored-text');
    expect(['outside', 'no-key-needed'].includes(whoOpens(custody, 'stored-text'))).toBe(found.verdict === 'readable');
  });
});

it('says who has what opens yesterday’s message', () => {
  const found = Object.fromEntries(modes.map((mode) => [mode.id, whoOpens(custodyOf(mode, ABROAD), 'stored-text')]));
  // A mode that is new says it in a test of its own.
  expect(found).toMatchObject({
    'telegram-cloud': 'outside',
    'telegram-group': 'outside',
    'messenger-2016': 'outside',
    'telegram-secret': 'nobody',
    'whatsapp-direct': 'nobody',
    'whatsapp-group': 'nobody',
    signal: 'nobody',
    'whatsapp-e2e-backup': 'ends',
    'whatsapp-cloud-backup': 'no-key-needed',
    sms: 'no-key-needed',
  } satisfies Partial<Record<ModeId, string>>);
});

describe('Telegram’s default', () => {
  const custody = custodyOf(MODES['telegram-cloud'], ABROAD);

  it('has a storage key that the key store makes and keeps, that the server borrows, and that opens everything', () => {
    const storage = keyNamed(custody, 'storage-key');
    expect(storage.madeAt).toEqual(['key-store@abroad']);
    expect(holders(storage)).toEqual(['server@abroad', 'key-store@abroad']);
    expect(storage.sent.map(({ sealed }) => sealed)).toEqual([true]);
    expect(storage.opens).toEqual(
      expect.arrayContaining(['stored-text', 'stored-media', 'in-flight', 'future-text'] satisfies Item[]),
    );
    const borrowed = storage.holdings.find(({ place }) => place === 'server@abroad');
    expect(borrowed?.from).toBe('key-store@abroad');
    expect(borrowed?.spans.every(({ from, to }) => from.at === to?.at)).toBe(true);
    expect(borrowed?.spans[0]?.from.event.fact.id).toBe('telegram-server-opens');
  });
  it('has a key on each line that phone and server make and keep, and that never crosses the line', () => {
    for (const line of labelled(custody, 'auth-key')) {
      expect(line.madeAt).toContain('server@abroad');
      expect(holders(line)).toHaveLength(2);
      expect(holders(line, 'sealed')).toEqual(['disk@abroad']);
      expect(line.sent).toEqual([]);
      expect(line.holdings.flatMap(({ spans }) => spans).every(({ to }) => to === undefined)).toBe(true);
    }
  });
  it('has halves that open nothing alone, where the key is split', () => {
    const split = custodyOf(MODES['telegram-cloud'], { data: 'abroad', keys: 'split' });
    for (const half of ['storage-key-half@abroad', 'storage-key-half@in-country']) {
      expect(keyNamed(split, half).opens).toEqual([]);
      expect(keyNamed(split, half).helpsOpen).toContain('stored-text');
    }
    expect(keyNamed(split, 'join-halves').opens).toContain('stored-text');
  });
});

describe('WhatsApp', () => {
  const custody = custodyOf(MODES['whatsapp-direct'], INSIDE);

  it('has message keys that live for one moment, on phones only', () => {
    const messageKeys = labelled(custody, 'message-key');
    expect(messageKeys.map(({ opens }) => opens)).toEqual([
      ['stored-text'],
      ['stored-media'],
      ['in-flight'],
      ['future-text'],
    ]);
    for (const one of messageKeys) {
      expect(holders(one).toSorted()).toEqual(['omid-phone', 'sara-phone']);
      for (const { spans } of one.holdings) expect(spans.every(({ from, to }) => from.at === to?.at)).toBe(true);
    }
  });
  it('has no key outside the phones that opens a message', () => {
    for (const item of ['stored-text', 'stored-media', 'in-flight', 'future-text'] satisfies Item[])
      for (const one of keysTo(custody.keys, item))
        expect(holders(one).every((place) => place.endsWith('phone'))).toBe(true);
  });
  it('has an identity key that opens nothing alone', () => {
    expect(keyNamed(custody, 'omid-identity-key')).toMatchObject({ opens: [], opensUnderneath: [] });
    expect(keyNamed(custody, 'omid-identity-key').helpsOpen).toContain('stored-text');
  });
});

describe('backups', () => {
  it('lie open at the host, without the end-to-end seal', () => {
    const { openCopies } = custodyOf(MODES['whatsapp-cloud-backup'], ABROAD);
    const there = openCopies.filter(({ place }) => place === 'backup-host@abroad').map(({ item }) => item);
    expect(there).toEqual(expect.arrayContaining(['stored-text', 'stored-media']));
  });
  it('have a key that the vault gets only under a seal of the password’s', () => {
    const custody = custodyOf(MODES['whatsapp-e2e-backup'], ABROAD);
    const omids = keyNamed(custody, 'omid-backup-key');
    expect(holders(omids)).toEqual(['omid-phone']);
    expect(holders(omids, 'sealed')).toEqual(['key-store@abroad']);
    expect(holders(keyNamed(custody, 'vault-share'))).toContain('key-store@abroad');
    const password = custody.keys.find(({ key }) => key.kind === 'text');
    expect(password?.opens).toEqual([]);
    expect(password?.opensUnderneath).toContain('stored-text');
    expect(password?.holdings[0]?.spans[0]).toMatchObject({ from: { at: MOMENTS.setUp }, to: { at: MOMENTS.setUp } });
  });
});

it('tells a key handed on from one agreed on: in a group, the sender key goes sealed from phone to phone', () => {
  const sender = keyNamed(custodyOf(MODES['whatsapp-group'], ABROAD), 'sara-sender-chain-key');
  expect(sender.madeAt).toEqual(['sara-phone']);
  expect(sender.sent.every(({ sealed }) => sealed)).toBe(true);
  expect(sender.holdings.find(({ place }) => place === 'omid-phone')?.from).toBe('server@abroad');
  expect(holders(sender).toSorted()).toEqual(['member-phone', 'omid-phone', 'sara-phone']);
});

it('works a run out once', () => {
  const narration = MODES.signal.narrate(ABROAD);
  expect(custodyIn(narration)).toBe(custodyIn(narration));
});
