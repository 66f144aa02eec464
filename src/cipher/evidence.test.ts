import { describe, expect, it } from 'vitest';
import { MODES, subterms, type ModeId, type Placement, type Power, type Term } from '../model/index.ts';
import { ALL } from './formats/all.ts';
import { encode, hex } from './bytes.ts';
import { parse } from './parse.ts';
import { evidence, openCase } from './evidence.ts';
import { partsOf } from './parts.ts';
import { keyOf, openWith } from './primitives.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';

const WORDS = {
  'stored-text': 'سلام، فردا ساعت پنج؟',
  'stored-media': 'photo of a receipt',
  'in-flight': 'I am on my way',
  'future-text': 'Are you home?',
  'who-talks-to-whom': 'Sara → Omid',
  contacts: 'Mina, Reza',
  'phone-number': '+98 912 000 0000',
  'ip-address': '192.0.2.7',
  'login-code': '31 415',
};
const realisation = realise(seededRandom('evidence'), WORDS, ALL);
const inside: Placement = { data: 'in-country', keys: 'in-country' };
const keyAbroad: Placement = { data: 'in-country', keys: 'abroad' };
const seizure: Power[] = ['take-disks', 'compel-keys'];

describe('evidence', () => {
  it('has the words of what is readable, decoded from what the observer opened', () => {
    const { items, agrees } = evidence(MODES['telegram-cloud'], inside, seizure, realisation);
    expect(items['stored-text']).toMatchObject({ exposure: { verdict: 'readable' }, recovered: WORDS['stored-text'] });
    expect(items.contacts?.recovered).toBe(WORDS.contacts);
    expect(agrees).toBe(true);
  });

  it('has the very ciphertext that is held of what is sealed, and the missing key opens it', () => {
    const { items, agrees } = evidence(MODES['telegram-cloud'], keyAbroad, seizure, realisation);
    const { exposure, recovered, ciphertext } = items['stored-text'] ?? expect.fail();
    expect(exposure.verdict).toBe('sealed');
    expect(recovered).toBeUndefined();
    const [[missing] = []] = exposure.verdict === 'sealed' ? exposure.missing : [];
    const key = keyOf(realisation.bytes(missing?.key ?? expect.fail()));
    const body = parse(openWith(key, ciphertext ?? expect.fail()) ?? expect.fail(), ALL);
    expect(body?.parts.map(({ bytes }) => hex(bytes))).toContain(
      hex(encode('text', new TextEncoder().encode(WORDS['stored-text']))),
    );
    expect(agrees).toBe(true);
  });

  it('has nothing of what is absent', () => {
    const { items } = evidence(MODES['whatsapp-direct'], keyAbroad, seizure, realisation);
    expect(items['stored-text']).toEqual({ exposure: expect.objectContaining({ verdict: 'absent' }), agrees: true });
    expect(items['in-flight']?.ciphertext?.length).toBeGreaterThan(40);
  });

  it('shows the outermost seal that stayed closed: to the tap a letter to the server, to the server the letter itself', () => {
    const onTheLine = evidence(MODES['whatsapp-direct'], keyAbroad, ['tap-network'], realisation).items['in-flight'];
    const onTheDisk = evidence(MODES['whatsapp-direct'], keyAbroad, ['take-disks'], realisation).items['in-flight'];
    const length = (bytes: Uint8Array | undefined): number => bytes?.length ?? 0;
    expect(length(onTheLine?.ciphertext)).toBeGreaterThan(length(onTheDisk?.ciphertext));
    expect(length(onTheDisk?.ciphertext)).toBeGreaterThan(0);
  });

  it('lists only the items that the mode has', () => {
    const { items } = evidence(MODES.sms, keyAbroad, [], realisation);
    expect(Object.keys(items)).toEqual(Object.keys(WORDS).filter((item) => item in MODES.sms.narrate(keyAbroad).items));
  });

  it('takes the words of an attacked message from the attacked run', () => {
    const { items } = evidence(MODES['whatsapp-direct'], keyAbroad, ['run-server'], realisation);
    expect(items['future-text']).toMatchObject({
      exposure: { verdict: 'readable-by-attack' },
      recovered: WORDS['future-text'],
      agrees: true,
    });
  });

  it('says what is typed, letter by letter, with the keys staying as they are', () => {
    const typed = 'سلام 👋🏽 "x"\n\u202e؟';
    const open = openCase(MODES['telegram-cloud'], inside, seizure);
    const shut = openCase(MODES['telegram-cloud'], keyAbroad, seizure);
    // By code points: half a surrogate pair is not something that UTF-8 can say.
    const letters = [...typed];
    for (let length = 0; length <= letters.length; length++) {
      const words = letters.slice(0, length).join('');
      const now = realisation.withTexts({ ...WORDS, 'stored-text': words });
      expect(open.examine(now).items['stored-text']?.recovered).toBe(words);
      expect(shut.examine(now).agrees).toBe(true);
    }
  });

  it('is not led astray by two messages with the same words', () => {
    const same = realisation.withTexts(Object.fromEntries(Object.keys(WORDS).map((id) => [id, 'the same'])));
    const { items, agrees } = evidence(MODES['whatsapp-direct'], keyAbroad, ['take-disks'], same);
    expect(agrees).toBe(true);
    expect(items['who-talks-to-whom']?.recovered).toBe('the same');
    expect(items['in-flight']?.recovered).toBeUndefined();
  });

  it('computes nothing in MTProto’s slow group for somebody who holds no message of it', () => {
    const asked = new Set<string>();
    const bytes = (term: Term): Uint8Array => {
      for (const part of subterms(term)) if (part.kind === 'name' && part.group === 'mtproto') asked.add(part.id);
      return realisation.bytes(term);
    };
    expect(evidence(MODES['telegram-cloud'], inside, ['compel-keys'], { ...realisation, bytes }).agrees).toBe(true);
    expect(asked.size).toBe(0);
    evidence(MODES['telegram-cloud'], inside, ['tap-network'], { ...realisation, bytes });
    expect(asked.size).toBe(4);
  });

  it('says in which format a ciphertext is, and its parts cover it', () => {
    const formats = (mode: ModeId, power: Power) =>
      Object.values(evidence(MODES[mode], keyAbroad, [power], realisation).items).flatMap(({ ciphertext, format }) => {
        if (!ciphertext || !format) return [];
        expect(partsOf({ kind: format, content: ciphertext }, realisation.formats).at(-1)?.end).toBe(ciphertext.length);
        return [format];
      });
    expect(new Set(formats('telegram-cloud', 'tap-network'))).toEqual(new Set(['mtproto-message']));
    expect(new Set(formats('telegram-cloud', 'take-disks'))).toEqual(new Set(['sealed']));
    expect(new Set(formats('whatsapp-direct', 'take-disks'))).toEqual(new Set(['signal-message', 'sealed']));
  });

  it('works on the system’s own randomness', () => {
    expect(evidence(MODES['whatsapp-direct'], inside, seizure, realise(undefined, {}, ALL)).agrees).toBe(true);
  });
});
