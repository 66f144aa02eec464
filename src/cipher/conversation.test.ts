import { afterAll, describe, expect, it } from 'vitest';
import { conversationIn, CONVERSATION_IDS, LAST, ROW, SEIZED, worldAfter } from '../model/conversations/index.ts';
import { namesMade } from '../model/index.ts';
import { examineRow, sealedBytes } from './conversation.ts';
import { hex } from './bytes.ts';
import { rekeyedBefore } from '../model/conversations/secret.ts';
import { look } from './evidence.ts';
import { keysOf } from './mtproto/rekeying.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';
import { FORMATS } from './conversation.ts';

const WORDS = Object.fromEntries(ROW.map(({ text, number }) => [text.id, `words of message ${number}`]));
const MOMENTS = [0, ...ROW.map(({ number }) => number)];

let checked = 0;
let tries = 0;
afterAll(() => console.info(`Conversations: ${checked} verdicts held against real bytes; ${tries} keys tried.`));

describe.each(CONVERSATION_IDS)('in %s', (mode) => {
  const realisation = realise(seededRandom(`a conversation in ${mode}`), WORDS, FORMATS);

  it.each(SEIZED)('what opens in the model opens in the bytes, whenever the keys of the %s are seized', (seized) => {
    for (const moment of MOMENTS) {
      const found = examineRow(mode, seized, moment, realisation);
      expect(found.agrees, `moment ${moment}`).toBe(true);
      for (const { number, text } of ROW) {
        const words = found.recovered[number - 1];
        if (words !== undefined) expect(words).toBe(WORDS[text.id]);
        checked += 1;
      }
      tries += found.tries;
    }
  });

  it('opens altogether to somebody who has every secret', () => {
    const conversation = conversationIn(mode);
    const sight = look(worldAfter(conversation, 'phone', 0), realisation, namesMade(conversation.narration));
    for (const { text } of ROW) expect(sight.recovered).toContain(hex(realisation.bytes(text)));
  });

  it('shows ciphertext for each message, no two alike', () => {
    const shown = ROW.map(({ number }) => sealedBytes(mode, number, realisation));
    expect(new Set(shown.map(({ content }) => hex(content))).size).toBe(LAST);
    for (const { parts } of shown) expect(parts.length).toBeGreaterThan(1);
  });
});

it('changes a secret chat’s key when MTProto’s rule says so', () => {
  const keys = keysOf(
    ROW[0]?.time ?? 0,
    ROW.map(({ time, from }) => ({ at: time, sent: from === 'sara' })),
  );
  const changed = ROW.filter((_, index) => index > 0 && keys[index] !== keys[index - 1]);
  expect(changed).toEqual(rekeyedBefore(ROW));
});
