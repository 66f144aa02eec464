import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { MODE_IDS, POWERS } from '../model/index.ts';
import { LabError, runLab, type LabBytes, type LabReport } from './lab.ts';
import { open } from './mtproto/message.ts';
import { openMessage, readMessage } from './signal/message.ts';
import { expandMessageKeySeed } from './signal/ratchet.ts';

/** Every byte string of a report, those inside others too. */
const everything = ({ runs }: LabReport): LabBytes[] => {
  const deep = (one: LabBytes): LabBytes[] => [
    one,
    ...[...(one.contains ?? []), one.key, one.body].flatMap((inner) => (inner ? deep(inner) : [])),
  ];
  return runs.flatMap(({ places, wires }) =>
    [...places.flatMap(({ holds }) => holds), ...wires.map(({ sent }) => sent)].flatMap(deep),
  );
};

describe('the lab', () => {
  it.each(MODE_IDS)('names every place, every wire and every byte of %s', (mode) => {
    const report = runLab({ mode, powers: POWERS, text: 'hello' });
    expect(Object.values(report.verdicts).every(({ agrees }) => agrees)).toBe(true);
    const all = everything(report);
    expect(all.length).toBeGreaterThan(20);
    for (const { term, hex, parts } of all) {
      expect(term).not.toBe('');
      let at = 0;
      for (const { start, end } of parts) {
        expect(start, term).toBe(at);
        at = end;
      }
      expect(at, term).toBe(hex.length / 2);
    }
  });

  it('puts the words into the message on its way', () => {
    const texts = everything(runLab({ mode: 'sms', text: 'hello' })).filter(({ term }) => term === 'in-flight');
    expect(new Set(texts.map(({ hex }) => hex))).toEqual(new Set(['68656c6c6f']));
  });

  it('gives the same bytes for the same seed, and others for another', () => {
    const report = (seed: string) => JSON.stringify(runLab({ mode: 'whatsapp-direct', text: 'hello', seed }));
    expect(report('1')).toBe(report('1'));
    expect(report('1')).not.toBe(report('2'));
  });

  it('gives all that it takes to open a message: the key and the body are beside it', () => {
    const signal = everything(runLab({ mode: 'whatsapp-direct' })).find(({ kind }) => kind === 'signal-message');
    const header = readMessage(hexToBytes(signal?.hex ?? ''));
    expect(header.previousCounter).toBe(0);
    const identity = (who: string, report = runLab({ mode: 'whatsapp-direct' })): Uint8Array =>
      hexToBytes(`05${everything(report).find(({ term }) => term === `public(${who}-identity-key)`)?.hex}`);
    const keys = expandMessageKeySeed(hexToBytes(signal?.key?.hex ?? ''));
    const body = openMessage(keys, hexToBytes(signal?.hex ?? ''), {
      sender: identity('sara'),
      receiver: identity('omid'),
    });
    expect(new TextDecoder().decode(body.subarray(5))).toBe(signal?.body?.term);

    const cloud = everything(runLab({ mode: 'telegram-cloud' })).find(({ kind }) => kind === 'mtproto-message');
    expect(open(hexToBytes(cloud?.key?.hex ?? ''), 'client-to-server', hexToBytes(cloud?.hex ?? ''))).toBeDefined();
  });

  it.each([
    [{ mode: 'pigeon' }, 'There is no mode "pigeon". There is: telegram-cloud, whatsapp-direct, sms.'],
    [{ mode: 'sms', data: 'moon' }, /^There is no placement of data "moon"/],
    [{ mode: 'sms', keys: 'moon' }, /^There is no placement of keys "moon"/],
    [{ mode: 'sms', powers: ['magic'] }, /^There is no power "magic"/],
    [{ mode: 'sms', at: 'noon' }, /^There is no moment "noon"/],
  ])('says what there is when asked for %o', (request, message) => {
    expect(() => runLab(request)).toThrow(LabError);
    expect(() => runLab(request)).toThrow(message);
  });
});

describe('npm run lab', () => {
  const lab = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['scripts/lab.ts', ...args], { maxBuffer: 2 ** 24 });

  it('prints JSON', { timeout: 30_000 }, async () => {
    const { stdout } = await lab('--mode', 'sms', '--text', 'hello', '--seed', '1', '--power', 'take-disks');
    expect(JSON.parse(stdout)).toEqual(runLab({ mode: 'sms', text: 'hello', seed: '1', powers: ['take-disks'] }));
  });
  it('explains itself', { timeout: 30_000 }, async () => {
    const { stdout } = await lab('--help');
    for (const word of [...MODE_IDS, ...POWERS, '--seed']) expect(stdout).toContain(word);
  });
  it.each([[[]], [['--mode', 'pigeon']], [['--colour', 'red']]])(
    'refuses %j with a sentence',
    { timeout: 30_000 },
    async (args) => {
      await expect(lab(...args)).rejects.toMatchObject({ code: 2, stderr: expect.not.stringContaining('    at ') });
    },
  );
});
