import { NONCE_LENGTH, TAG_LENGTH } from '../bytes.ts';
import type { Format } from '../format.ts';
import { openWith, sealWith } from '../primitives.ts';

/** AES-256-GCM, where nobody has said which cipher is used. */
export const ASSUMED: Format<'assumed'> = {
  protocol: 'assumed',
  kind: 'sealed',
  keyLength: 32,
  read: (content) => (content.length >= NONCE_LENGTH + TAG_LENGTH ? [] : undefined),
  seal: (key, body, _as, _of, random) => sealWith(key, random(NONCE_LENGTH), body),
  open: (key, content) => openWith(key, content),
};
