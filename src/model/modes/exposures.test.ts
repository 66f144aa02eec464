import { describe, expect, it } from 'vitest';
import type { Placement } from '../placement.ts';
import type { Power } from '../powers.ts';
import {
  messenger2016,
  secretChatOf2013,
  signal,
  telegramGroup,
  telegramSecret,
  whatsappCloudBackup,
  whatsappDirect,
  whatsappE2eBackup,
  whatsappGoogleBackup,
  whatsappGroup,
} from '../index.ts';
import { ALL_INSIDE, asked, DATA_INSIDE, OUTSIDE, SEIZURE } from './asked.test-support.ts';

describe('a secret chat', () => {
  it('stays sealed to whoever has disks and the service’s keys: those of the messages are in the phones', () => {
    const found = asked(telegramSecret, ALL_INSIDE, SEIZURE);
    expect(found('stored-text')).toBe('erased');
    expect(found('in-flight')).toEqual({ sealed: [['kdf at sara-phone,omid-phone']] });
  });
  it('leaves a sealed photo on the server for a while; its key, too, is in the phones', () => {
    expect(asked(telegramSecret, ALL_INSIDE, SEIZURE)('stored-media')).toEqual({
      sealed: [['file-key at sara-phone,omid-phone']],
    });
  });
  it('is read by whoever runs the server while it is begun, and only the key pictures show it', () => {
    const found = asked(telegramSecret, DATA_INSIDE, ['run-server']);
    expect(found('future-text')).toEqual({ by: 'run-server', codesDiffer: true, traces: [] });
  });
  it('stays sealed to him if it was begun before', () => {
    expect(asked(telegramSecret, DATA_INSIDE, ['run-server'])('in-flight')).toHaveProperty('sealed');
  });
  it('is not served to a new device: the login code yields the account', () => {
    const found = asked(telegramSecret, OUTSIDE, ['intercept-sms']);
    expect(found('contacts')).toEqual({
      by: 'intercept-sms',
      codesDiffer: true,
      traces: ['device-list', 'login-notice'],
    });
    for (const item of ['stored-text', 'stored-media', 'in-flight'] as const)
      expect(found(item)).not.toHaveProperty('by');
  });
  it('can be accepted by a new device where it is begun afterwards, and the pictures show it', () => {
    expect(asked(telegramSecret, OUTSIDE, ['intercept-sms'])('future-text')).toMatchObject({
      by: 'intercept-sms',
      codesDiffer: true,
    });
  });
  it('is read in the phone', () => {
    expect(asked(telegramSecret, OUTSIDE, ['seize-phone'])('stored-text')).toBe('readable');
  });
  it('could until December 2013 be read with nothing to show it', () => {
    const found = asked(secretChatOf2013, DATA_INSIDE, ['run-server']);
    expect(found('future-text')).toEqual({ by: 'run-server', codesDiffer: false, traces: [] });
  });
});

describe('backups', () => {
  const CONTENT = ['stored-text', 'stored-media', 'in-flight', 'future-text'] as const;

  it('at Apple, of 2016, are read at their host, wherever WhatsApp’s servers stand', () => {
    for (const placement of [OUTSIDE, ALL_INSIDE])
      for (const item of [...CONTENT, 'who-talks-to-whom'] as const)
        expect(asked(whatsappCloudBackup, placement, ['reach-backup'])(item)).toBe('readable');
  });
  it('keep the delivered message that WhatsApp’s own servers have forgotten', () => {
    expect(asked(whatsappCloudBackup, ALL_INSIDE, SEIZURE)('stored-text')).toBe('out-of-reach');
  });
  it('at Google, of 2016, are ciphertext to their host, but for photos: the key is with WhatsApp, and in the phones', () => {
    const found = asked(whatsappGoogleBackup, OUTSIDE, ['reach-backup']);
    expect(found('stored-text')).toHaveProperty('sealed');
    for (const who of ['key-store@abroad', 'omid-phone', 'sara-phone'])
      expect(JSON.stringify(found('stored-text'))).toContain(who);
    expect(found('stored-media')).toBe('readable');
  });
  it('at Google are read by whoever has both the host and WhatsApp’s key, and its server gives that for a login code', () => {
    const inside: Placement = { data: 'abroad', keys: 'in-country' };
    expect(asked(whatsappGoogleBackup, inside, ['reach-backup', 'compel-keys'])('stored-text')).toBe('readable');
    expect(asked(whatsappGoogleBackup, OUTSIDE, ['reach-backup', 'compel-operator'])('stored-text')).toBe('readable');
    expect(asked(whatsappGoogleBackup, OUTSIDE, ['reach-backup', 'intercept-sms'])('stored-text')).toMatchObject({
      by: 'intercept-sms',
    });
    expect(asked(whatsappGoogleBackup, DATA_INSIDE, ['reach-backup', 'run-server'])('stored-text')).toMatchObject({
      by: 'run-server',
    });
    for (const powers of [['compel-operator'], ['intercept-sms']] as Power[][])
      expect(asked(whatsappGoogleBackup, OUTSIDE, powers)('stored-text')).toBe('out-of-reach');
  });
  it('of 2021 are ciphertext to their host: the keys are in the two phones', () => {
    for (const item of CONTENT)
      expect(asked(whatsappE2eBackup, OUTSIDE, ['reach-backup'])(item)).toEqual({
        sealed: [['"omid-backup-key" at omid-phone'], ['"sara-backup-key" at sara-phone']],
      });
  });
  it('of 2021 stay so to whoever has the vault as well, without the password', () => {
    const found = asked(whatsappE2eBackup, ALL_INSIDE, ['reach-backup', 'compel-keys', 'take-disks']);
    expect(found('stored-text')).toHaveProperty('sealed');
  });
  it('give nothing to whoever catches the login code', () => {
    for (const mode of [whatsappCloudBackup, whatsappE2eBackup])
      expect(asked(mode, OUTSIDE, ['intercept-sms'])('stored-text')).toBe('out-of-reach');
  });
});

describe('a Telegram group', () => {
  it('lies with its members on the disk, and the service’s key opens both', () => {
    for (const item of ['stored-text', 'group-members'] as const) {
      expect(asked(telegramGroup, ALL_INSIDE, SEIZURE)(item)).toBe('readable');
      expect(asked(telegramGroup, DATA_INSIDE, SEIZURE)(item)).toHaveProperty('sealed');
      expect(asked(telegramGroup, OUTSIDE, ['intercept-sms'])(item)).toEqual({
        by: 'intercept-sms',
        traces: ['device-list', 'login-notice'],
      });
    }
  });
});

describe('a WhatsApp group', () => {
  it('leaves its members on the disk, and its messages on their way sealed', () => {
    const found = asked(whatsappGroup, ALL_INSIDE, SEIZURE);
    expect(found('group-members')).toBe('readable');
    expect(found('stored-text')).toBe('erased');
    expect(found('in-flight')).toHaveProperty('sealed');
  });
  it('is read from now on by whoever adds a member, which the members see and the codes do not show', () => {
    const found = asked(whatsappGroup, DATA_INSIDE, ['run-server']);
    expect(found('future-text')).toEqual({ by: 'run-server', codesDiffer: false, traces: ['member-notice'] });
    expect(found('in-flight')).toHaveProperty('sealed');
    expect(found('stored-text')).toBe('erased');
  });
  it('is read from now on by whoever takes a member’s number', () => {
    const found = asked(whatsappGroup, OUTSIDE, ['intercept-sms']);
    for (const item of ['future-text', 'group-members'] as const)
      expect(found(item)).toMatchObject({ by: 'intercept-sms', codesDiffer: true });
    expect(found('stored-text')).toBe('erased');
  });
});

describe('Messenger in 2016', () => {
  it('fares as Telegram’s default chat does: whoever has disk and key reads it', () => {
    expect(asked(messenger2016, ALL_INSIDE, SEIZURE)('stored-text')).toBe('readable');
    expect(asked(messenger2016, DATA_INSIDE, ['run-server'])('stored-text')).toBe('readable');
    expect(asked(messenger2016, OUTSIDE, ['intercept-sms'])('stored-text')).toHaveProperty('by');
  });
});

describe('Signal in 2016', () => {
  it('has on its disks a number, and who waits for whom; no address book and no network address', () => {
    const found = asked(signal, ALL_INSIDE, SEIZURE);
    expect(found('phone-number')).toBe('readable');
    expect(found('who-talks-to-whom')).toBe('readable');
    expect(found('contacts')).toBe('on-phones-only');
    expect(found('ip-address')).not.toBe('readable');
    // Whoever runs the server sees hashes of numbers come in, and can try all numbers there are.
    expect(asked(signal, DATA_INSIDE, ['run-server'])('contacts')).toBe('readable');
    expect(found('stored-text')).toBe('erased');
    for (const item of ['contacts', 'ip-address'] as const)
      expect(asked(whatsappDirect, ALL_INSIDE, SEIZURE)(item)).toBe('readable');
  });
  it('can be handed a false key, which codes and app show', () => {
    const found = asked(signal, DATA_INSIDE, ['run-server']);
    expect(found('future-text')).toEqual({ by: 'run-server', codesDiffer: true, traces: ['key-changed'] });
    expect(found('in-flight')).toHaveProperty('sealed');
  });
});
