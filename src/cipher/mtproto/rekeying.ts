/** More messages than this under one key, sent and received together, and it is time for a new one. */
export const MESSAGES_PER_KEY = 100;

/** A key in use for longer than this, in milliseconds (one week), is due to be replaced. */
export const KEY_LIFETIME = 7 * 24 * 60 * 60 * 1000;

/** How a secret chat's key has been used so far. Times are milliseconds since 1970. */
export interface KeyUse {
  readonly since: number;
  readonly encrypted: number;
  readonly decrypted: number;
}

/** A message in a secret chat as one end sees it. */
export interface Traffic {
  readonly at: number;
  readonly sent: boolean;
}

/** A key just taken into use. */
export function freshKey(since: number): KeyUse {
  return { since, encrypted: 0, decrypted: 0 };
}

/** The use of a key after one more message. */
export function used(use: KeyUse, sent: boolean): KeyUse {
  return sent ? { ...use, encrypted: use.encrypted + 1 } : { ...use, decrypted: use.decrypted + 1 };
}

/**
 * Whether an official app starts re-keying now: the key has served more than 100 messages or more than a week, and has
 * encrypted at least one. The new key is a fresh Diffie-Hellman secret, agreed on under the old key; the old one is
 * then destroyed and cannot be computed from the new.
 * Source: https://core.telegram.org/api/end-to-end/pfs
 */
export function isRekeyingDue(use: KeyUse, now: number): boolean {
  const tooMany = use.encrypted + use.decrypted > MESSAGES_PER_KEY;
  return use.encrypted > 0 && (tooMany || now - use.since > KEY_LIFETIME);
}

/**
 * Under which key, counted from 0, each message of a chat goes, when this end re-keys as soon as it is due and the
 * exchange takes no time. (In truth it takes three or four messages, which go under the old key.)
 * @param traffic in order of time.
 */
export function keysOf(start: number, traffic: readonly Traffic[]): number[] {
  let use = freshKey(start);
  let key = 0;
  return traffic.map(({ at, sent }) => {
    if (isRekeyingDue(use, at)) {
      use = freshKey(at);
      key += 1;
    }
    use = used(use, sent);
    return key;
  });
}

/** Destroys a key in place: what an app does with the old one, and why a phone seized later cannot open what it sealed. */
export function destroy(key: Uint8Array): void {
  key.fill(0);
}
