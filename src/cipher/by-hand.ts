import { hexToBytes } from '@noble/hashes/utils.js';
import { CHAT, MODES } from '../model/index.ts';
import { hex } from './bytes.ts';
import { openCase } from './evidence.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';
import { reportOf } from './report.ts';
import type { EvidenceReport, ReportedBytes } from './report-document.ts';
import { concat } from './signal/bytes.ts';
import { readMessage, TAG_LENGTH } from './signal/message.ts';
import { expandMessageKeySeed, messageKeySeed } from './signal/ratchet.ts';

/** One of Signal's messages opened by hand, with nothing but openssl: the commands, and what each prints. */
export interface ByHand {
  message: Named & { parts: Named[] };
  chainKey: Named;
  steps: { id: ByHandStep; command: string; prints: string }[];
}
/** Bytes in hexadecimal digits, and what the report calls them. */
interface Named {
  name: string;
  hex: string;
}

export const BY_HAND_STEPS = ['message-key', 'three-keys', 'tag', 'words'] as const;
export type ByHandStep = (typeof BY_HAND_STEPS)[number];

/**
 * A report to try things on, the same in every build: the order carried out and the disks taken, for a chat whose keys
 * the service has and for one whose keys the phones have.
 *
 * @param words the message on its way
 */
export function exampleReport(words: string): EvidenceReport {
  const placement = { data: 'in-country', keys: 'abroad' } as const;
  const powers = ['take-disks'] as const;
  const cases = [MODES['telegram-cloud'], MODES['whatsapp-direct']].map((mode) => ({
    mode: mode.id,
    placement,
    powers,
    ...openCase(mode, placement, powers),
  }));
  return reportOf(cases, realise(seededRandom('evidence'), { [CHAT.onTheWay.id]: words }));
}

/**
 * How to open the message that waits on the disk in {@link exampleReport}, from the chain key that Omid's phone can come
 * to. The commands are for a POSIX shell with OpenSSL 3 and xxd; a test carries them out.
 */
export function byHand({ bytes }: EvidenceReport): ByHand {
  const find = (name: string | number | undefined): ReportedBytes =>
    bytes[name ?? ''] ?? expected(`the bytes of ${name}`);
  const [name, message] =
    Object.entries(bytes).find(([, { kind, body }]) => kind === 'signal-message' && body === CHAT.onTheWay.id) ??
    expected('a waiting message');
  const chain = find(message.key).from?.[0] ?? expected('a chain key');

  const seed = messageKeySeed(hexToBytes(find(chain).hex));
  const keys = expandMessageKeySeed(seed);
  // Signal writes a public key with a byte in front that says of which kind it is.
  const phones = [message.as?.['sender'], message.as?.['receiver']].map((phone) => `05${find(phone).hex}`).join('');
  const tag = message.hex.slice(-2 * TAG_LENGTH);
  const authenticated = phones + message.hex.slice(0, -tag.length);
  const ciphertext = hex(readMessage(hexToBytes(message.hex)).ciphertext);
  return {
    message: {
      name,
      hex: message.hex,
      parts: (message.parts ?? []).map((part) => ({
        name: part.name,
        hex: message.hex.slice(2 * part.start, 2 * part.end),
      })),
    },
    chainKey: { name: chain, hex: find(chain).hex },
    steps: [
      {
        id: 'message-key',
        command: `printf '\\001' | openssl dgst -sha256 -mac HMAC -macopt hexkey:${find(chain).hex} -binary | xxd -p -c 32`,
        prints: hex(seed),
      },
      {
        id: 'three-keys',
        command: `openssl kdf -keylen 80 -kdfopt digest:SHA256 -kdfopt info:WhisperMessageKeys -kdfopt hexkey:${hex(seed)} -binary HKDF | xxd -p -c 80`,
        prints: hex(concat(keys.cipherKey, keys.macKey, keys.iv)),
      },
      {
        id: 'tag',
        command: `printf ${authenticated} | xxd -r -p | openssl dgst -sha256 -mac HMAC -macopt hexkey:${hex(keys.macKey)} -binary | head -c ${TAG_LENGTH} | xxd -p`,
        prints: tag,
      },
      {
        id: 'words',
        command: `printf ${ciphertext} | xxd -r -p | openssl enc -d -aes-256-cbc -K ${hex(keys.cipherKey)} -iv ${hex(keys.iv)} | tail -c +${LABEL + 1}`,
        prints: new TextDecoder().decode(hexToBytes(find(message.body).hex)),
      },
    ],
  };
}

/** Bytes of this project's own label before the words: which kind they are, and how many. */
const LABEL = 5;

function expected(what: string): never {
  throw new Error(`the example has to have ${what}`);
}
