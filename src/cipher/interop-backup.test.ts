import { createDecipheriv, createHash, createHmac, type DecipherGCM } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contents, MODES, type ModeId, type Sealed, type Term } from '../model/index.ts';
import { openFile, sealFile } from './backup/file.ts';
import { encode, hex } from './bytes.ts';
import { NUMBERS } from './codes.ts';
import { countOpened } from './counted.test-support.ts';
import { ALL } from './formats/all.ts';
import { parse } from './parse.ts';
import { partsOf } from './parts.ts';
import { derive } from './primitives.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';

/*
 * WhatsApp's backup files, read by a reader that knows nothing but their public description, and has Node's ciphers, not
 * ours: https://github.com/ElDavoo/wa-crypt-tools. That program opened these files too, on 30 November 2026; it cannot be
 * had from where these tests get their libraries. With it lie files that WhatsApp's app wrote, one of each kind, from one
 * phone whose number ends in 67. The beginnings of these are here, with their keys.
 */

const bytesOf = (digits: string): Buffer => Buffer.from(digits.replaceAll(/\s/g, ''), 'hex');
const hmac = (key: Uint8Array, ...parts: Uint8Array[]): Buffer =>
  createHmac('sha256', key).update(Buffer.concat(parts)).digest();

/** The fields of a message of Protocol Buffers, by their ids, in order: numbers, and bytes. */
function fieldsOf(message: Uint8Array): Map<number, number | Uint8Array> {
  const fields = new Map<number, number | Uint8Array>();
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = message[at++] ?? 0;
      value += (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const [tag, value] = [number(), number()];
    fields.set(tag >> 3, tag % 8 === 2 ? message.subarray(at, at + value) : value);
    if (tag % 8 === 2) at += value;
  }
  return fields;
}
function field(message: Uint8Array, id: number): Uint8Array {
  const value = fieldsOf(message).get(id);
  return value instanceof Uint8Array ? value : expect.fail(`field ${id}`);
}

/** A file in its parts, as its description has them. */
interface Backup {
  iv: Uint8Array;
  sealed: Uint8Array;
  tag: Uint8Array;
  sumFits: boolean;
  numberEndsIn: string;
}
function split(file: Uint8Array, start: number, end: number): Pick<Backup, 'sealed' | 'tag' | 'sumFits'> {
  const sum = createHash('md5')
    .update(file.subarray(0, end - 16))
    .digest();
  return {
    sealed: file.subarray(start, end - 32),
    tag: file.subarray(end - 32, end - 16),
    sumFits: sum.equals(file.subarray(end - 16, end)),
  };
}
/** Two bytes and one of versions, salts of 32 and 16, initialisation vector; behind the MD5 the number's last two digits. */
const readCrypt12 = (file: Uint8Array): Backup => ({
  iv: file.subarray(51, 67),
  numberEndsIn: String.fromCharCode(...file.subarray(-2)),
  ...split(file, 67, file.length - 4),
});
/** A length, the byte 1, and so many bytes of a message: the initialisation vector is field 1 in field 3, the number in field 4. */
function readCrypt15(file: Uint8Array): Backup {
  const start = 2 + (file[0] ?? 0);
  const header = file.subarray(2, start);
  return {
    iv: field(field(header, 3), 1),
    numberEndsIn: String.fromCharCode(...field(field(header, 4), 3)),
    ...split(file, start, file.length),
  };
}
const READERS = { crypt12: readCrypt12, crypt15: readCrypt15 };

/** Under crypt12 the key itself; under crypt15 what two rounds of HMAC make of the root key. */
const CIPHER_KEYS = {
  crypt12: (key: Uint8Array): Uint8Array => key,
  crypt15: (root: Uint8Array): Uint8Array => hmac(hmac(new Uint8Array(32), root), Buffer.from('backup encryption\x01')),
};
const gcm = (key: Uint8Array, iv: Uint8Array): DecipherGCM => createDecipheriv('aes-256-gcm', key, iv);

const { bytes } = realise(seededRandom('backups'), { 'stored-text': 'سلام، فردا ساعت پنج؟' }, ALL);
const content = (term: Term): Uint8Array => parse(bytes(term), ALL)?.content ?? expect.fail();
const inside = { data: 'in-country', keys: 'split' } as const;

/** The backup files of a run. */
const filesOf = (mode: ModeId): (Sealed & { as: { protocol: 'crypt12' | 'crypt15'; digits: string } })[] =>
  MODES[mode]
    .narrate(inside)
    .events.flatMap(({ kind, term }) => (kind === 'store' ? contents(term) : []))
    .filter(
      (term) => term.kind === 'seal' && (term.as?.protocol === 'crypt12' || term.as?.protocol === 'crypt15'),
    ) as never;

describe.each([
  ['crypt12', 'whatsapp-google-backup'],
  ['crypt15', 'whatsapp-e2e-backup'],
] as const)('a file of %s', (protocol, mode) => {
  const files = filesOf(mode);

  it('is opened by a reader that has only its description', () => {
    expect(files).toHaveLength(4);
    for (const term of files) {
      expect(term.as.protocol).toBe(protocol);
      const file = content(term);
      const { iv, sealed, tag, sumFits, numberEndsIn } = READERS[protocol](file);
      expect(iv).toHaveLength(16);
      expect(sumFits).toBe(true);
      expect(numberEndsIn).toBe(term.as.digits);
      const cipher = gcm(CIPHER_KEYS[protocol](content(term.key)), iv).setAuthTag(tag);
      const packed = Buffer.concat([cipher.update(sealed), cipher.final()]);
      expect(packed.subarray(0, 2).toString('hex')).toBe('7801');
      expect(inflateSync(packed).toString('hex')).toBe(hex(bytes(term.body)));
      countOpened('OpenSSL', file);
    }
  });

  it('is refused with any bit changed: by its sum, and if that is made anew, by its tag', () => {
    const [term = expect.fail()] = files;
    const file = content(term);
    const end = file.length - (protocol === 'crypt12' ? 4 : 0);
    const header = protocol === 'crypt12' ? 67 : 131;
    for (const [at, byte] of file.entries()) {
      const changed = file.with(at, byte ^ 1);
      // The digits at the end of crypt12 are under no sum: other digits are another number.
      if (at < end + 2) expect(parse(encode(protocol, changed), ALL), `${at}`).toBeUndefined();
      if (at < header || at >= end - 16) continue;
      const sum = createHash('md5')
        .update(changed.subarray(0, end - 16))
        .digest();
      const again = Uint8Array.from([...changed.subarray(0, end - 16), ...sum, ...changed.subarray(end)]);
      expect(parse(encode(protocol, again), ALL)).toBeDefined();
      expect(openFile(protocol, content(term.key), again), `${at}`).toBeUndefined();
    }
  });

  it('shows its parts, each byte in one', () => {
    const [term = expect.fail()] = files;
    const file = content(term);
    const parts = partsOf({ kind: protocol, content: file }, ALL);
    const of = (name: string): string => {
      const { start, end } = parts.find((part) => part.name === name) ?? expect.fail(name);
      return hex(file.subarray(start, end));
    };
    const { iv, sealed, tag, numberEndsIn } = READERS[protocol](file);
    expect([of('iv'), of('encrypted_data'), of('tag')]).toEqual([iv, sealed, tag].map(hex));
    expect(Buffer.from(of('digits'), 'hex').toString()).toBe(numberEndsIn);
    expect(parts.at(-1)?.end).toBe(file.length);
  });

  it('says the ends of the numbers that the security codes are made of', () => {
    const ends = new Set(filesOf(mode).map(({ as }) => as.digits));
    expect(ends).toEqual(new Set(Object.values(NUMBERS).map((number) => number.slice(-2))));
  });
});

describe('files that WhatsApp’s app wrote', () => {
  const CRYPT15 = {
    root: bytesOf('6730a595a1484d0c39c101dc0ac82ec5e401bb6f0e1b8ee2dc104a6b3687f017'),
    begins: bytesOf(`
      810108011a120a10c395ee009cf8b68ac0ea760550f6559c22690a09322e32322e352e31331a023637200028013000380140014800500058
      006000680170017800800100880100900100980101a00100a80100b00101b80100c00100c80101d00100d80100e00101e80100f00101f801
      01800201880200900200980200a00201a8020179d2356cab71bd2ba6d1db70302f37b7`),
  };
  const CRYPT12 = {
    key: bytesOf('3a146d9bbd8b6311d962c71619c0c2cce3ce694ea4a0f3f600e271380e1226c6'),
    begins: bytesOf(`
      000102cd788b1b4625f50d3fccdeac94e1ff638899733b77a224ff614918363901f04492683e735c88727eef9486911f3ac6faf4e9a6dc0b
      6f0d8986af6c7180f02356726e479f88185986a048d7f58ea87233`),
  };

  it('open under the key that ours are sealed with, to what zlib begins with', () => {
    const key = derive('backup encryption', CRYPT15.root);
    expect(hex(key)).toBe('17ec312152f6f84fd13a3ec6b9c9279aac60bb84405f0685d1fae27293757bc7');
    expect(hex(key)).toBe(hex(Uint8Array.from(CIPHER_KEYS.crypt15(CRYPT15.root))));
    const { begins } = CRYPT15;
    expect(gcm(key, begins.subarray(8, 24)).update(begins.subarray(131)).toString('hex')).toMatch(/^7801ecdd097c/);
    const old = CRYPT12.begins;
    expect(gcm(CRYPT12.key, old.subarray(51, 67)).update(old.subarray(67)).toString('hex')).toMatch(/^7801/);
  });

  it('have the header of ours, but for the features of a database, which ours has not', () => {
    const { root, begins } = CRYPT15;
    const ours = sealFile('crypt15', root, new Uint8Array(9), '67', begins.subarray(8, 24));
    expect(hex(ours.slice(0, 43))).toBe(begins.subarray(0, 43).toString('hex'));
    const [mine, theirs] = [ours, begins].map((file) => fieldsOf(field(file.subarray(2, 131), 4)));
    expect([...(mine?.keys() ?? [])]).toEqual([...(theirs?.keys() ?? [])]);
    expect([...(mine?.values() ?? [])].slice(3)).toEqual(Array.from({ length: 33 }, () => 0));
    expect([...(theirs?.values() ?? [])].slice(3)).toContain(1);
  });

  it('have in crypt12 what ours have, in the same order', () => {
    const { key, begins } = CRYPT12;
    const ours = sealFile('crypt12', key, new Uint8Array(9), '67', begins.subarray(51, 67));
    expect(hex(ours.slice(0, 2))).toBe('0001');
    expect(hex(ours.slice(51, 67))).toBe(begins.subarray(51, 67).toString('hex'));
    expect(Buffer.from(ours.subarray(-4)).toString()).toBe('--67');
  });
});
