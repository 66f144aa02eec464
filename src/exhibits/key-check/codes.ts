import { keyIn } from '../../cipher/bytes.ts';
import { hex, type Realisation } from '../../cipher/index.ts';
import { NUMBERS } from '../../cipher/codes.ts';
import { serialised } from '../../cipher/letter.ts';
import { KEY_PICTURE_COLOURS, keyPicture, keyVisualization } from '../../cipher/mtproto/key-picture.ts';
import { halfFingerprint } from '../../cipher/signal/fingerprint.ts';
import { publicKey, type Narration, type Term } from '../../model/index.ts';
import { OF_2013, type App } from './params.ts';
import { pairOf } from './picture.ts';

/** What a phone shows for comparing: 60 digits in 12 groups, or a picture of 12 × 12 squares (8 × 8 until 2016) with its bytes. */
export type Code = { kind: 'digits'; groups: string[] } | { kind: 'picture'; squares: number[]; groups: string[] };

export const keyPictureColours: readonly string[] = KEY_PICTURE_COLOURS;

export interface Codes {
  sara: Code;
  omid: Code;
}

/**
 * The codes on both phones, as the apps make them: Signal's numeric fingerprint, or Telegram's key picture. A generator,
 * because each half of the digits takes 5,200 rounds of SHA-512: one slow step at a time.
 */
export function* codesOf(app: App, narration: Narration, realisation: Realisation): Generator<undefined, Codes> {
  if (narration.codes?.shownAs === 'picture') {
    // In 2013 the picture was made from the first 16 of these bytes, and had 8 rows of 8.
    const length = app === OF_2013 ? 16 : 36;
    const sara = pictureOfKey(narration.codes?.sara, realisation, length);
    yield;
    return { sara, omid: pictureOfKey(narration.codes?.omid, realisation, length) };
  }
  const codes: Partial<Codes> = {};
  for (const whose of ['sara', 'omid'] as const) {
    const [own, other] = pairOf(narration, whose);
    const halves: string[] = [];
    for (const [key, number] of [
      [own, NUMBERS[whose]],
      [other, NUMBERS[whose === 'sara' ? 'omid' : 'sara']],
    ] as const) {
      halves.push(halfOf(serialised(contentOf(realisation.bytes(publicKey(key)))), number));
      yield;
    }
    const digits = halves.toSorted().join('');
    codes[whose] = { kind: 'digits', groups: digits.match(/\d{5}/g) ?? [] };
  }
  return codes as Codes;
}

const halves = new Map<string, string>();

function halfOf(key: Uint8Array, number: string): string {
  const id = hex(key) + number;
  const known = halves.get(id) ?? halfFingerprint(key, number);
  halves.set(id, known);
  return known;
}

/** The picture of the key whose hash a code is. */
function pictureOfKey(code: Term | undefined, realisation: Realisation, length: number): Code {
  if (code?.kind !== 'hash') throw new Error('this code is not made from a shared key');
  const visualization = keyVisualization(contentOf(realisation.bytes(code.of))).slice(0, length);
  return {
    kind: 'picture',
    squares: keyPicture(visualization),
    groups: hex(visualization).match(/.{8}/g) ?? [],
  };
}

/** For each group of two codes, whether it is the same in both. */
export const sameGroups = (one: Code, other: Code): boolean[] =>
  one.groups.map((group, index) => group === other.groups[index]);

/** A key's bytes without this project's own label. */
const contentOf = (bytes: Uint8Array): Uint8Array => keyIn(bytes) ?? bytes;
