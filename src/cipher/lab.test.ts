import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { MODE_IDS, POWERS } from '../model/index.ts';
import { LabError, runLab } from './lab.ts';
import { open } from './mtproto/message.ts';
import { openMessage, readMessage } from './signal/message.ts';
import { expandMessageKeySeed } from './signal/ratchet.ts';

describe('the lab', () => {
  it('puts the words into the message on its way', () => {
    expect(runLab({ mode: 'sms', text: 'hello' }).bytes['in-flight']?.hex).toBe('68656c6c6f');
  });

  it('gives the same bytes for the same seed, and others for another', () => {
    const { bytes } = runLab({ mode: 'whatsapp-direct', text: 'hello', seed: '1' });
    expect(runLab({ mode: 'whatsapp-direct', text: 'hello', seed: '1' }).bytes).toEqual(bytes);
    expect(runLab({ mode: 'whatsapp-direct', text: 'hello', seed: '2' }).bytes).not.toEqual(bytes);
  });

  it('gives all that it takes to open a message: the key, the phones and the body', () => {
    const { bytes } = runLab({ mode: 'whatsapp-direct' });
    const find = (name: string | number | undefined) => hexToBytes(bytes[name ?? '']?.hex ?? '');
    const serialised = (name: string | number | undefined) => Uint8Array.of(5, ...find(name));
    const signal = Object.values(bytes).find(({ kind }) => kind === 'signal-message');
    const message = hexToBytes(signal?.hex ?? '');
    expect(readMessage(message).previousCounter).toBe(0);
    const body = openMessage(expandMessageKeySeed(find(signal?.key)), message, {
      sender: serialised(signal?.as?.['sender']),
      receiver: serialised(signal?.as?.['receiver']),
    });
    expect(body.subarray(5)).toEqual(find(signal?.body));

    const { bytes: cloud } = runLab({ mode: 'telegram-cloud' });
    const mtproto = Object.values(cloud).find(
      ({ kind, as }) => kind === 'mtproto-message' && as?.['from'] === 'client',
    );
    const key = hexToBytes(cloud[mtproto?.key ?? '']?.hex ?? '');
    expect(open(key, 'client-to-server', hexToBytes(mtproto?.hex ?? ''))).toBeDefined();
  });

  it.each([
    [{ mode: 'pigeon' }, /^There is no mode "pigeon". There is: .*telegram-cloud, .*sms/],
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
