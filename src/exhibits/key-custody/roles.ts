import { subterms, type Custody, type KeyCustody, type Term } from '../../model/index.ts';

/**
 * What a key is for. Keys of one role share a row, so that twenty keys of a phone can be told apart at a glance. In the
 * order in which rows stand.
 */
export const ROLES = [
  'storage',
  'half',
  'authorisation',
  'line',
  'store-line',
  'backup-line',
  'identity',
  'signed-pre-key',
  'one-time-pre-key',
  'session',
  'chain',
  'sender',
  'message',
  'secret-chat',
  'file',
  'backup',
  'vault-share',
  'password',
  'search',
] as const;
export type Role = (typeof ROLES)[number];

const OF_LABEL: Readonly<Record<string, Role>> = {
  'join-halves': 'storage',
  'auth-key': 'authorisation',
  'line-of': 'line',
  'line-to': 'store-line',
  'backup-line': 'backup-line',
  'message-key': 'message',
  'secret-chat-key': 'secret-chat',
  'guarded-by-password': 'password',
  'join-backup-halves': 'backup',
  'every-number': 'search',
  'hidden-sender': 'message',
};
/** By what a drawn secret's id has in it. */
const OF_NAME: readonly (readonly [part: string, role: Role])[] = [
  ['storage-key-half', 'half'],
  ['storage-key', 'storage'],
  ['identity-key', 'identity'],
  ['signed-pre-key', 'signed-pre-key'],
  ['one-time-pre-key', 'one-time-pre-key'],
  ['base-key', 'session'],
  ['ratchet-key', 'session'],
  ['sender-chain-key', 'sender'],
  ['backup-key', 'backup'],
  ['vault-share', 'vault-share'],
  ['file-key', 'file'],
];

/** What a key is for, if it is a key of its own, and no secret of which keys are made. */
export function roleOf(key: Term): Role | undefined {
  switch (key.kind) {
    case 'kdf':
      if (key.label === 'chain-key' || key.label === 'next-chain-key')
        return [...subterms(key)].some((part) => ownRoleOfName(part) === 'sender') ? 'sender' : 'chain';
      return OF_LABEL[key.label];
    default:
      return ownRoleOfName(key);
  }
}

const ownRoleOfName = (key: Term): Role | undefined =>
  key.kind === 'name' ? OF_NAME.find(([part]) => key.id.includes(part))?.[1] : undefined;

/** A key's role, and whether it is only what the keys of that role are made of: a private exponent, a remembered password. */
export interface Cast {
  role: Role;
  ingredient: boolean;
}

/**
 * The role of every key of a run. A secret that is there only for a key to be made of it has the role of that key.
 * @throws when a key has no role: a new mode's keys need one here
 */
export function castOf({ keys }: Custody): Map<KeyCustody, Cast> {
  const drawn = keys.map(({ key }) => ({ key, role: roleOf(key), parts: [...subterms(key)] }));
  return new Map(
    keys.map((one): [KeyCustody, Cast] => {
      const role = roleOf(one.key);
      if (role) return [one, { role, ingredient: false }];
      const made = drawn.find((other) => other.role && other.key !== one.key && other.parts.includes(one.key));
      if (!made?.role) throw new Error(`no role for the key ${JSON.stringify(one.key)}`);
      return [one, { role: made.role, ingredient: true }];
    }),
  );
}
