import { describe, expect, it } from 'vitest';
import { MODES, secretChatOf2013, type Mode, type Narration } from '../model/index.ts';
import { hex } from './bytes.ts';
import { shownCodes, type ShownCodes } from './codes.ts';
import { ALL } from './formats/all.ts';
import { keyVisualization } from './mtproto/key-picture.ts';
import { keyOf } from './primitives.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';

const inside = { data: 'in-country', keys: 'abroad' } as const;
const realisation = realise(seededRandom('codes'), {}, ALL);
const shown = (narration: Narration | undefined): ShownCodes =>
  shownCodes(narration ?? expect.fail(), realisation) ?? expect.fail();
const plain = (mode: Mode): ShownCodes => shown(mode.narrate(inside));
const serverRun = (mode: Mode): ShownCodes => shown(mode.attacks['run-server']?.(inside));

describe('security codes', () => {
  it('are 60 digits, the same on both phones', () => {
    for (const mode of [MODES['whatsapp-direct'], MODES.signal, MODES['whatsapp-group']]) {
      const { sara, omid } = plain(mode);
      expect(sara).toMatch(/^(\d{5} ){11}\d{5}$/);
      expect(omid).toBe(sara);
    }
  });

  it('are the digits of a picture in a secret chat, made of its key', () => {
    const { sara, omid } = plain(MODES['telegram-secret']);
    expect(sara).toMatch(/^[0-9a-f]{72}$/);
    expect(omid).toBe(sara);
    const code = MODES['telegram-secret'].narrate(inside).codes?.sara;
    const key = code?.kind === 'hash' ? keyOf(realisation.bytes(code.of)) : expect.fail();
    expect(sara).toBe(hex(keyVisualization(key)));
  });

  it('differ once the server has handed out false keys', () => {
    for (const mode of [MODES['whatsapp-direct'], MODES.signal, MODES['telegram-secret']]) {
      const attacked = serverRun(mode);
      expect(attacked.sara).not.toBe(attacked.omid);
      expect(attacked.sara).not.toBe(plain(mode).sara);
    }
  });

  it('did not differ in the secret chats of 2013, although somebody read along', () => {
    const attacked = serverRun(secretChatOf2013);
    expect(attacked.omid).toBe(attacked.sara);
    expect(attacked.sara).not.toBe(plain(secretChatOf2013).sara);
  });

  it('are missing in modes that have none', () => {
    for (const id of ['telegram-cloud', 'telegram-group', 'messenger-2016', 'sms'] as const)
      expect(shownCodes(MODES[id].narrate(inside), realisation)).toBeUndefined();
  });

  it('do not change with what is written', () => {
    const narration = MODES['whatsapp-direct'].narrate(inside);
    const other = realisation.withTexts({ 'stored-text': 'other' });
    expect(shownCodes(narration, other)).toEqual(shown(narration));
  });
});
