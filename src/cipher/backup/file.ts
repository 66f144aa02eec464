import { gcm } from '@noble/ciphers/aes.js';
import { md5 } from '@noble/hashes/legacy.js';
import { layOut, type Part } from '../mtproto/bytes.ts';
import { derive, derived } from '../primitives.ts';
import { concat, equal, utf8 } from '../signal/bytes.ts';
import { writeFields } from '../signal/protobuf.ts';
import { pack, unpack } from './zlib.ts';

/*
 * The files in which WhatsApp's Android app keeps a backup, to the byte, as they describe them who took the app apart: **analysed**,
 * for WhatsApp has published nothing of it. https://github.com/ElDavoo/wa-crypt-tools describes both, and
 * https://stackpointer.io/security/decrypt-whatsapp-crypt12-database-messages/559/ the older. Written from the descriptions.
 *
 * A header in the clear; what is kept, packed by zlib, under AES-256-GCM with an initialisation vector of 16 bytes; the tag; the
 * MD5 of all that. The tag covers only what is sealed, and the sum, which needs no key, the rest.
 *
 * Ours: what is inside is no SQLite database; it is packed without being made smaller; the salts are taken from the key, so that
 * they are the same whenever they are asked for; and the version is that of an app of 2022, of which a file is published.
 */

/** Which of the two: that of 2016, or that of backups under a key of 64 digits, since 2021. */
export type FrameId = 'crypt12' | 'crypt15';

/** The length of the key: of crypt12 the cipher's own, of crypt15 the one that its owner keeps as 64 digits. */
export const BACKUP_KEY_BYTES = 32;
export const IV_BYTES = 16;
const CHECK_BYTES = 16;
/** The salts of the server and of the Google account. */
const SALT_BYTES = [32, 16] as const;
const APP_VERSION = '2.22.5.13';

interface Frame {
  cipherKey(key: Uint8Array): Uint8Array;
  /** What stands in the clear in front. The digits are the last two of the number whose backup it is. */
  header(iv: Uint8Array, salts: Uint8Array, digits: string): Uint8Array;
  /** What stands behind the MD5. */
  end(digits: string): string;
  /** What {@link header} and {@link end} consist of, each part with its length in bytes. */
  head: readonly (readonly [string, number])[];
  tail: readonly (readonly [string, number])[];
}

const FRAMES: Record<FrameId, Frame> = {
  crypt12: {
    cipherKey: (key) => key,
    // Cipher version 1, key version 1.
    header: (iv, salts) => concat(Uint8Array.of(0, 1, 1), salts, iv),
    end: (digits) => `--${digits}`,
    head: [
      ['version', 3],
      ['server_salt', SALT_BYTES[0]],
      ['google_id', SALT_BYTES[1]],
      ['iv', IV_BYTES],
    ],
    tail: [
      ['framing', 2],
      ['digits', 2],
    ],
  },
  crypt15: {
    // The loop of HMACs that is described is HKDF-SHA256 (RFC 5869) without salt.
    cipherKey: (key) => derive('backup encryption', key),
    header(iv, _salts, digits) {
      // Features of the database, by their numbers: a file lists them all, and ours has none.
      const features = Array.from({ length: 33 }, (_, index): [number, number] => [5 + index, 0]);
      const info = writeFields([1, utf8(APP_VERSION)], [3, utf8(digits)], [4, 0], ...features);
      const fields = writeFields([1, 1], [3, writeFields([1, iv])], [4, info]);
      // The second byte says that features are listed.
      return concat(Uint8Array.of(fields.length, 1), fields);
    },
    end: () => '',
    head: [
      ['framing', 8],
      ['iv', IV_BYTES],
      ['framing', 4],
      ['version', APP_VERSION.length],
      ['framing', 2],
      ['digits', 2],
      ['framing', 90],
    ],
    tail: [],
  },
};

/** The ranges of a file; `undefined` where it is too short to have them. */
export function partsOf(id: FrameId, length: number): Part[] | undefined {
  const { head, tail } = FRAMES[id];
  const around = [...head, ...tail].reduce((sum, [, bytes]) => sum + bytes, 2 * CHECK_BYTES);
  if (length <= around) return undefined;
  const sealed = [
    ['encrypted_data', length - around],
    ['tag', CHECK_BYTES],
    ['checksum', CHECK_BYTES],
  ] as const;
  return layOut([...head, ...sealed, ...tail]);
}

/** The bytes of one part. */
function partOf(id: FrameId, file: Uint8Array, name: string): Uint8Array {
  const { start, end } = partsOf(id, file.length)?.find((part) => part.name === name) ?? { start: 0, end: 0 };
  return file.subarray(start, end);
}

/**
 * Seals a file.
 * @param digits the last two of the number whose backup it is
 */
export function sealFile(id: FrameId, key: Uint8Array, body: Uint8Array, digits: string, iv: Uint8Array): Uint8Array {
  const { cipherKey, header, end } = FRAMES[id];
  const salts = derived('salts of a backup key', key, SALT_BYTES[0] + SALT_BYTES[1]);
  const summed = concat(header(iv, salts, digits), gcm(cipherKey(key), iv).encrypt(pack(body)));
  return concat(summed, md5(summed), utf8(end(digits)));
}

/** True for bytes that {@link sealFile} could have written. What is sealed in them cannot be seen. */
export function isFile(id: FrameId, file: Uint8Array): boolean {
  const parts = partsOf(id, file.length);
  if (!parts) return false;
  const { header, end, head } = FRAMES[id];
  const digits = new TextDecoder().decode(partOf(id, file, 'digits'));
  const salts = concat(partOf(id, file, 'server_salt'), partOf(id, file, 'google_id'));
  const first = header(partOf(id, file, 'iv'), salts, digits);
  const tagEnd = parts.find(({ name }) => name === 'tag')?.end ?? 0;
  const summed = file.subarray(0, tagEnd);
  return (
    /^\d\d$/.test(digits) &&
    equal(first, file.subarray(0, parts[head.length]?.start)) &&
    equal(concat(md5(summed), utf8(end(digits))), file.subarray(tagEnd))
  );
}

/** What is in a file; `undefined` when this is not the key, or what is sealed was changed. */
export function openFile(id: FrameId, key: Uint8Array, file: Uint8Array): Uint8Array | undefined {
  const cipher = gcm(FRAMES[id].cipherKey(key), partOf(id, file, 'iv'));
  try {
    return unpack(cipher.decrypt(concat(partOf(id, file, 'encrypted_data'), partOf(id, file, 'tag'))));
  } catch {
    return undefined;
  }
}
