import type { Narration, Term } from '../model/index.ts';
import { hex } from './bytes.ts';
import { keyVisualization } from './mtproto/key-picture.ts';
import { serialised } from './letter.ts';
import { keyOf } from './primitives.ts';
import type { Realisation } from './realise.ts';
import { remembering } from './remember.ts';
import { halfFingerprint } from './signal/fingerprint.ts';

/**
 * The security code that each phone shows: 60 digits in 12 groups of 5; or of a key picture its 36 bytes as hexadecimal
 * digits, which is how Telegram shows them beside the picture. `keyPicture` makes the squares of them.
 */
export interface ShownCodes {
  sara: string;
  omid: string;
}

/** By what each is known to the app, which goes into the digits: the phone numbers of two people who do not exist. */
export const NUMBERS = { sara: '+989000000001', omid: '+989000000000' } as const;

/** What the phones show in one run; `undefined` in modes without codes. Digits cost 5,200 rounds of SHA-512 for each key. */
export function shownCodes({ codes }: Narration, { bytes }: Realisation): ShownCodes | undefined {
  if (!codes) return undefined;
  const shown = (code: Term): string => {
    if (code.kind !== 'hash') return '';
    return codes.shownAs === 'digits' ? digitsOf(code.of, bytes) : hex(keyVisualization(keyOf(bytes(code.of))));
  };
  return { sara: shown(codes.sara), omid: shown(codes.omid) };
}

/** The digits that WhatsApp and Signal make of both identity keys, Sara's first. See ./signal/fingerprint.ts. */
function digitsOf(pair: Term, bytes: Realisation['bytes']): string {
  if (pair.kind !== 'tuple') return '';
  const halves = pair.parts.map((key, index) =>
    halfOf(serialised(keyOf(bytes(key))), index === 0 ? NUMBERS.sara : NUMBERS.omid),
  );
  return (halves.toSorted().join('').match(/\d{5}/g) ?? []).join(' ');
}

const halves = remembering<string>(50);
const halfOf = (key: Uint8Array, number: string): string =>
  halves(`${hex(key)} ${number}`, () => halfFingerprint(key, number));
