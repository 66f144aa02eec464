import { describe, expect, it } from 'vitest';
import { realise, seededRandom } from '../../cipher/index.ts';
import { MODE_IDS, type ModeId, type Observer, type StopId } from '../../model/index.ts';
import { wordsAtBuild } from '../words.ts';
import { textsOf } from './describe.ts';
import { examine } from './examine.ts';
import { GROUPS, groupOf, legendOf, runsOf } from './groups.ts';
import { laneOf } from './lanes.ts';
import { ALL } from '../../cipher/formats/all.ts';
import '../kit/all-modes.ts';
import { params } from './params.ts';
import { everyPiece, lengthOf, type Piece } from './pieces.ts';
import { needs } from './words.ts';

const words = wordsAtBuild('message-journey', needs, 'en');
const realisation = realise(seededRandom('pieces'), textsOf(words, 'Hello, Omid'), ALL);
const { defaults } = params;

function at(mode: ModeId, stop: StopId, observer: Observer | 'nobody' = 'nobody', vpn: 'with' | 'without' = 'without') {
  const lane = laneOf(mode, { ...defaults, observer, vpn });
  const found = lane.stops.find(({ id }) => id === stop);
  if (!found) throw new Error(`${mode} has no ${stop}`);
  return examine(lane, found, realisation);
}
const kinds = (pieces: readonly Piece[]): string[] => pieces.map(({ kind, text }) => text ?? kind);

describe('the pieces at a stop', () => {
  it('are sealed on the line, and open at a server that has the key', () => {
    expect(kinds(at('telegram-cloud', 'sara-line').pieces)).toEqual(['sara-ip-address', 'mtproto-message']);
    expect(kinds(at('telegram-cloud', 'server').pieces)).toEqual([
      'sara-ip-address',
      'who-talks-to-whom',
      'stored-text',
    ]);
    expect(at('telegram-cloud', 'server').pieces[2]?.words).toBe('Hello, Omid');
  });

  it('lose only the outer seal at a server that has no other key', () => {
    expect(kinds(at('whatsapp-direct', 'sara-line').pieces)).toEqual(['sara-ip-address', 'sealed']);
    expect(kinds(at('whatsapp-direct', 'server').pieces)).toEqual([
      'sara-ip-address',
      'who-talks-to-whom',
      'pre-key-message',
    ]);
  });

  it('show to an observer with the key what he opens, inside what it was in', () => {
    const [, message] = at('telegram-cloud', 'sara-line', 'service').pieces;
    expect(kinds(message?.opened ?? [])).toEqual(['who-talks-to-whom', 'stored-text']);
    const [, tunnel] = at('whatsapp-direct', 'sara-line', 'vpn', 'with').pieces;
    expect(kinds(tunnel?.opened ?? [])).toEqual(['vpn-address', 'sealed']);
    expect(tunnel?.opened?.[1]?.opened).toBeUndefined();
  });

  it('are none in fog', () => expect(at('telegram-cloud', 'disk', 'phone-company').pieces).toEqual([]));

  it('say the words exactly where the picture says that they lie open', () => {
    for (const mode of MODE_IDS)
      for (const observer of ['nobody', 'service', 'authority'] as const) {
        const lane = laneOf(mode, { ...defaults, observer, data: 'in-country' });
        for (const stop of lane.stops) {
          const all = everyPiece(examine(lane, stop, realisation).pieces);
          const spoken = all.some((piece) => piece.words === 'Hello, Omid');
          expect(spoken, `${mode} ${observer} ${stop.id}`).toBe(stop.sees === 'words');
        }
      }
  });
});

describe('what an observer got', () => {
  it('came out of the bytes', () => {
    expect(at('telegram-cloud', 'server', 'service').got).toMatchObject({
      words: { words: 'Hello, Omid' },
      address: { words: words.samples.saraAddress },
    });
    const { got } = at('whatsapp-direct', 'server', 'service');
    expect(got.words?.words).toBeUndefined();
    expect(got.words?.bytes).toBeGreaterThan(50);
    expect(at('telegram-cloud', 'server', 'disk').got.address).toEqual({});
  });
});

describe('the bytes as shown', () => {
  const all = MODE_IDS.flatMap((mode) =>
    laneOf(mode, defaults).stops.flatMap((stop) =>
      everyPiece(examine(laneOf(mode, defaults), stop, realisation).pieces),
    ),
  );

  it('are every byte when all are asked for, and never fewer than the legend counts', () => {
    for (const piece of all) {
      const shown = runsOf(piece, true).map((run) => ('digits' in run ? run.digits.replaceAll(' ', '') : ''));
      expect(shown.join('')).toBe(piece.digits);
      const counted = legendOf(piece).flatMap(({ parts }) => parts.map(({ bytes }) => bytes));
      expect(counted.reduce((sum, bytes) => sum + bytes, 0)).toBe(lengthOf([piece]));
    }
  });

  it('leave out the middle of long ciphertexts, and say how much', () => {
    const [message] = all.filter(({ kind }) => kind === 'mtproto-message');
    if (!message) throw new Error('no message of MTProto');
    const runs = runsOf(message);
    const left = runs.flatMap((run) => ('left' in run ? [run.left] : []))[0] ?? 0;
    const digits = runs.flatMap((run) => ('digits' in run ? [run.digits] : [])).join(' ');
    expect(left).toBeGreaterThan(0);
    expect(digits.split(' ').length + left).toBe(lengthOf([message]));
  });

  it('have a name and a group for every part of every format', () => {
    const names = new Set(all.flatMap(({ parts }) => parts.map(({ name }) => name)));
    const framing = ['version', 'framing'];
    for (const name of names) {
      expect(GROUPS).toContain(groupOf(name));
      if (!framing.includes(name)) expect(groupOf(name), name).not.toBe('framing');
      if (!framing.includes(name)) expect(Object.keys(words.bytes.parts), name).toContain(name);
    }
  });

  it('tell a ratchet key of 33 bytes and a tag of 8 in Signal’s message', () => {
    const letter = all.find(({ kind }) => kind === 'pre-key-message');
    const sizes = legendOf(letter ?? { parts: [] }).flatMap(({ parts }) =>
      parts.map(({ name, bytes }) => `${name} ${bytes}`),
    );
    for (const one of ['ratchet-key 33', 'base-key 33', 'identity-key 33', 'tag 8']) expect(sizes).toContain(one);
  });
});
