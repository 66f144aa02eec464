import type { Format } from '../format.ts';
import { cut, fromBigEndian } from '../mtproto/bytes.ts';
import { isEnvelope } from '../mtproto/envelope.ts';
import { AUTH_KEY_BYTES } from '../mtproto/auth-key.ts';
import { messageId, open, paddingLength, PAYLOAD_HEADER_BYTES, seal } from '../mtproto/message.ts';
import { readTlBytes, tlBytes } from '../mtproto/tl.ts';
import { derived } from '../primitives.ts';

/** The day on which the messages are taken to be sent, in UTC: when the order of 2016 was reported. Assumed. */
const DAY = Date.UTC(2016, 4, 29);
/** Between one message and the next, in milliseconds. Assumed. */
const PAUSE = 90_000;

/**
 * A message of MTProto 2.0 under an authorisation key. The session and the server's salt are the same for all messages
 * under one key; the moment within {@link PAUSE} and the padding are drawn.
 */
export const MTPROTO: Format<'mtproto'> = {
  protocol: 'mtproto',
  kind: 'mtproto-message',
  keyLength: AUTH_KEY_BYTES,
  read: (content) => (isEnvelope(content) ? [] : undefined),
  seal(authKey, body, { from, number }, _of, random) {
    const session = derived('session of a key', authKey, 16);
    const [salt, sessionId] = [fromBigEndian(cut(session, 0, 8)), fromBigEndian(cut(session, 8, 8))];
    const time = DAY + number * PAUSE + (Number(fromBigEndian(random(4))) % PAUSE);
    const data = tlBytes(body);
    return seal(
      authKey,
      from === 'client' ? 'client-to-server' : 'server-to-client',
      { salt, sessionId, messageId: messageId(time, from), seqNo: 2 * number + 1, body: data },
      random(paddingLength(PAYLOAD_HEADER_BYTES + data.length)),
    );
  },
  open(key, content) {
    for (const direction of ['client-to-server', 'server-to-client'] as const) {
      const opened = open(key, direction, content);
      if (opened) return readTlBytes(opened.body)?.bytes;
    }
    return undefined;
  },
};
