import type { Narration, Term } from '../model/index.ts';
import { hex } from './bytes.ts';
import { keyVisualization } from './mtproto/key-picture.ts';
import { derived, keyOf } from './primitives.ts';
import type { Realisation } from './realise.ts';

/**
 * The security code that each phone shows: 60 digits in 12 groups of 5; or of a key picture its 36 bytes as hexadecimal
 * digits, which is how Telegram shows them beside the picture. `keyPicture` makes the squares of them.
 */
export interface ShownCodes {
  sara: string;
  omid: string;
}

/** What the phones show in one run; `undefined` in modes without codes. Costs a curve operation for each key that goes in. */
export function shownCodes({ codes }: Narration, { bytes }: Realisation): ShownCodes | undefined {
  if (!codes) return undefined;
  const shown = (code: Term): string => {
    if (codes.shownAs === 'digits') return digitsOf(bytes(code));
    return code.kind === 'hash' ? hex(keyVisualization(keyOf(bytes(code.of)))) : '';
  };
  return { sara: shown(codes.sara), omid: shown(codes.omid) };
}

/**
 * 12 groups of 5 digits, each 5 bytes of the fingerprint modulo 100,000: as WhatsApp and Signal show them, and like theirs
 * the same on both phones exactly when both have the same two identity keys. **Not their digits**: those take 5,200
 * rounds of SHA-512 for each phone (see ./signal/fingerprint.ts), more than a slow phone can do between two inputs.
 */
function digitsOf(fingerprint: Uint8Array): string {
  const bytes = derived('security-code', fingerprint, 60);
  return Array.from({ length: 12 }, (_, group) => {
    const value = bytes.subarray(5 * group, 5 * group + 5).reduce((sum, byte) => sum * 256 + byte, 0);
    return String(value % 100_000).padStart(5, '0');
  }).join(' ');
}
