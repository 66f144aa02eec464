import { encodedAt } from '../parse.ts';
import type { Format } from '../format.ts';
import { isEnvelope } from '../mtproto/envelope.ts';
import { BLOCK_BYTES } from '../mtproto/ige.ts';
import { GROUP_BYTES } from '../mtproto/group.ts';
import { open, paddingLength, seal } from '../mtproto/secret-chat.ts';
import { FILE_KEY_BYTES, filePaddingLength, openFile, sealFile } from '../mtproto/secret-file.ts';
import { readLayer, wrap } from '../mtproto/secret-layer.ts';
import { readTlBytes, tlBytes } from '../mtproto/tl.ts';

/** How many random bytes go before each message of a secret chat: the least that the schema allows. */
const RANDOM_BYTES = 15;

/** A message of a secret chat: sequence numbers and words, sealed from phone to phone in MTProto 2.0's end-to-end layer. */
const message: Format<'secret-chat'> = {
  protocol: 'secret-chat',
  kind: 'secret-chat-message',
  keyLength: GROUP_BYTES,
  read: (content) => (isEnvelope(content) ? [] : undefined),
  seal(key, body, { from, sent, received }, _of, random) {
    const fromOriginator = from === 'originator';
    const counters = { originator: fromOriginator, sent, received, acknowledged: 0 };
    const { data } = wrap(counters, tlBytes(body), random(RANDOM_BYTES));
    return seal({ key, fromOriginator }, data, random(paddingLength(4 + data.length)));
  },
  open(key, content) {
    for (const fromOriginator of [true, false]) {
      const data = open({ key, fromOriginator }, content);
      const layer = data && readLayer(data);
      if (layer) return readTlBytes(layer.message)?.bytes;
    }
    return undefined;
  },
};

/** A file of a secret chat. */
const file: Format<'secret-file'> = {
  protocol: 'secret-file',
  kind: 'secret-file',
  keyLength: FILE_KEY_BYTES,
  read: (content) => (content.length > 0 && content.length % BLOCK_BYTES === 0 ? [] : undefined),
  seal: (key, body, _as, _of, random) => sealFile(key, body, random(filePaddingLength(body.length))),
  open(key, content, _phones, formats) {
    // Nothing tells the right key but what comes out: here a byte string that ends within the last block.
    const padded = openFile(key, content);
    const body = encodedAt(padded, formats);
    return body && padded.length - body.length < BLOCK_BYTES ? body : undefined;
  },
};

export const SECRET_CHAT = [message, file] as const;
