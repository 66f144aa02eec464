import { BACKUP_KEY_BYTES, isFile, IV_BYTES, openFile, partsOf, sealFile, type FrameId } from '../backup/file.ts';
import type { Format } from '../format.ts';

/** A file of WhatsApp's backup. */
const backup = <Id extends FrameId>(id: Id): Format<Id> => ({
  protocol: id,
  kind: id,
  keyLength: BACKUP_KEY_BYTES,
  read: (content) => (isFile(id, content) ? [] : undefined),
  parts: (content) => partsOf(id, content.length) ?? [],
  seal: (key, body, { digits }: { digits: string }, _of, random) => sealFile(id, key, body, digits, random(IV_BYTES)),
  open: (key, content) => openFile(id, key, content),
});

export const BACKUP = [backup('crypt12'), backup('crypt15')] as const;
