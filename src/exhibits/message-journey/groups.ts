import type { Part } from '../../cipher/index.ts';
import type { Piece } from './pieces.ts';

/**
 * What a range of bytes is for, in few kinds, each of which has a colour and a pattern of its own. `words`: anybody reads it.
 * `ciphertext`: says nothing without the key. `public-key`: anybody may see it. `key-id`: tells which key is meant.
 * `check`: shows whether a byte was changed. `number`: a counter, or bytes that are used once. `framing`: the format's own.
 */
export const GROUPS = ['words', 'ciphertext', 'public-key', 'key-id', 'check', 'number', 'framing'] as const;
export type Group = (typeof GROUPS)[number];

/** The group of each part that some format names. The names are those of the protocols' documents. */
const GROUP_OF: Readonly<Record<string, Group>> = {
  text: 'words',
  digits: 'words',
  ciphertext: 'ciphertext',
  encrypted_data: 'ciphertext',
  sealed: 'ciphertext',
  'ratchet-key': 'public-key',
  'base-key': 'public-key',
  'identity-key': 'public-key',
  'signing-key': 'public-key',
  public: 'public-key',
  auth_key_id: 'key-id',
  key_fingerprint: 'key-id',
  'one-time-pre-key-id': 'key-id',
  'signed-pre-key-id': 'key-id',
  'registration-id': 'key-id',
  'sender-key-id': 'key-id',
  server_salt: 'key-id',
  google_id: 'key-id',
  msg_key: 'check',
  tag: 'check',
  checksum: 'check',
  signature: 'check',
  nonce: 'number',
  iv: 'number',
  counter: 'number',
  'previous-counter': 'number',
  iteration: 'number',
};

export const groupOf = (part: string): Group => GROUP_OF[part] ?? 'framing';

/** A stretch of bytes of one part, as shown: digits in pairs, or how many bytes are left out. */
export type Run = { name: string; group: Group } & ({ digits: string } | { left: number });

/** Of a longer ciphertext, text or framing the first so many bytes are shown, and the last few. */
const FIRST = 28;
const LAST = 4;
const CUT: readonly Group[] = ['ciphertext', 'words', 'framing'];

/** The bytes of a piece in runs, each of one part. Long ones of these are cut in the middle unless the `whole` is asked for. */
export function runsOf({ digits, parts }: Piece, whole = false): Run[] {
  const pairs = (start: number, end: number): string => digits.slice(2 * start, 2 * end).replace(/..(?=.)/g, '$& ');
  return parts.flatMap(({ name, start, end }): Run[] => {
    if (start === end) return [];
    const group = groupOf(name);
    const isCut = !whole && CUT.includes(group) && end - start > FIRST + LAST + 8;
    if (!isCut) return [{ name, group, digits: pairs(start, end) }];
    return [
      { name, group, digits: pairs(start, start + FIRST) },
      { name, group, left: end - start - FIRST - LAST },
      { name, group, digits: pairs(end - LAST, end) },
    ];
  });
}

/** One line of the legend: a group, with how many bytes each of its parts has. */
export interface Entry {
  group: Group;
  parts: readonly { name: string; bytes: number }[];
}

/** What the legend of a piece names, in the order of {@link GROUPS}. */
export function legendOf({ parts }: { parts: readonly Part[] }): Entry[] {
  return GROUPS.flatMap((group): Entry[] => {
    const sizes = new Map<string, number>();
    for (const { name, start, end } of parts) {
      const id = group === 'framing' ? group : name;
      if (groupOf(name) === group && end > start) sizes.set(id, (sizes.get(id) ?? 0) + end - start);
    }
    return sizes.size > 0 ? [{ group, parts: [...sizes].map(([name, bytes]) => ({ name, bytes })) }] : [];
  });
}
