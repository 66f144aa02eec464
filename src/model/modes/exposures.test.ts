import { describe, expect, it } from 'vitest';
import { exposure, type Exposure } from '../exposure.ts';
import { ITEMS, type Item } from '../narration.ts';
import type { Placement } from '../placement.ts';
import type { Power } from '../powers.ts';
import { write } from '../terms.ts';
import {
  domestic,
  messenger2016,
  MODES,
  secretChatOf2013,
  signal,
  signalToday,
  telegramCloud,
  telegramGroup,
  telegramSecret,
  whatsappCloudBackup,
  whatsappDirect,
  whatsappE2eBackup,
  whatsappGoogleBackup,
  whatsappGroup,
  whatsappToday,
  type Mode,
} from '../index.ts';

const OUTSIDE: Placement = { data: 'abroad', keys: 'abroad' };
const DATA_INSIDE: Placement = { data: 'in-country', keys: 'abroad' };
const ALL_INSIDE: Placement = { data: 'in-country', keys: 'in-country' };
const SEIZURE: Power[] = ['take-disks', 'compel-keys'];

/** A verdict in short: for what is sealed who has the missing keys, for what is absent why, for an attack what shows it. */
function gist(found: Exposure): unknown {
  switch (found.verdict) {
    case 'readable':
      return 'readable';
    case 'readable-by-attack':
      return { by: found.attack, ...found.detectable };
    case 'sealed':
      return {
        sealed: found.missing.map((way) => way.map(({ key, at }) => `${write(key).split('(')[0]} at ${at.join()}`)),
      };
    case 'absent':
      return found.why;
  }
}
const asked = (mode: Mode, placement: Placement, powers: Power[]) => (item: Item) =>
  gist(exposure(mode, placement, powers, item));

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

describe('an order to the company', () => {
  const CONTENT = ['stored-text', 'in-flight', 'future-text'] as const;

  it('reaches what the company can open, on whichever side of the border it stands', () => {
    for (const mode of [telegramCloud, telegramGroup, messenger2016])
      for (const item of CONTENT)
        expect(asked(mode, OUTSIDE, ['compel-operator'])(item), `${mode.id} ${item}`).toBe('readable');
  });
  it('joins the halves of a split key', () => {
    const split: Placement = { data: 'both', keys: 'split' };
    expect(asked(telegramCloud, split, SEIZURE)('stored-text')).toHaveProperty('sealed');
    expect(asked(telegramCloud, split, ['compel-operator'])('stored-text')).toBe('readable');
  });
  it('does not bring back what the company has erased, and reaches what comes only by attack, which shows', () => {
    for (const mode of [whatsappDirect, signal]) {
      const found = asked(mode, OUTSIDE, ['compel-operator']);
      expect(found('stored-text')).toBe('erased');
      expect(found('future-text')).toMatchObject({ by: 'compel-operator', codesDiffer: true });
    }
    expect(asked(whatsappGroup, OUTSIDE, ['compel-operator'])('future-text')).toMatchObject({
      by: 'compel-operator',
      traces: ['member-notice'],
    });
  });
  it('has who writes to whom wherever the server sees it', () => {
    for (const mode of [telegramCloud, whatsappDirect, signal])
      expect(asked(mode, OUTSIDE, ['compel-operator'])('who-talks-to-whom'), mode.id).toBe('readable');
  });
});

describe('a changed app', () => {
  const CHANGED: Power[] = ['change-client'];

  it('shows the authority what it shows its owner, in every mode', () => {
    for (const mode of Object.values<Mode>(MODES))
      for (const item of ITEMS) {
        const wanted = mode.narrate(OUTSIDE).items[item];
        if (wanted)
          expect(asked(mode, OUTSIDE, CHANGED)(item), `${mode.id} ${item}`).toMatchObject({ by: 'change-client' });
      }
  });
  it('is given away by its signature, and by its source where that gives the same app again', () => {
    const shown = (mode: Mode, powers: Power[]): unknown => asked(mode, OUTSIDE, powers)('stored-text');
    expect(shown(whatsappDirect, CHANGED)).toMatchObject({ codesDiffer: false, traces: ['other-signature'] });
    expect(shown(signal, CHANGED)).toMatchObject({ traces: ['other-signature', 'other-build'] });
  });
  it('has the company’s own signature where the company is ordered to hand it out', () => {
    const found = (mode: Mode): unknown => asked(mode, OUTSIDE, ['compel-operator', 'change-client'])('stored-text');
    expect(found(signal)).toMatchObject({ by: 'change-client', traces: ['other-build'] });
    expect(found(whatsappDirect)).toMatchObject({ by: 'change-client', traces: [] });
  });
});

describe('what has changed since 2016', () => {
  it('a domestic messenger is read wherever the order puts what it moves', () => {
    for (const placement of [OUTSIDE, ALL_INSIDE])
      for (const item of ['stored-text', 'future-text', 'who-talks-to-whom', 'contacts'] as const)
        expect(asked(domestic, placement, ['run-server'])(item)).toBe('readable');
    expect(asked(domestic, OUTSIDE, SEIZURE)('stored-text')).toBe('readable');
  });
  it('Signal’s server no longer sees who writes, nor whose numbers somebody has; the message stays as it was', () => {
    const found = asked(signalToday, ALL_INSIDE, ['take-disks', 'compel-keys', 'run-server']);
    expect(found('who-talks-to-whom')).not.toBe('readable');
    expect(asked(signalToday, ALL_INSIDE, SEIZURE)('who-talks-to-whom')).toHaveProperty('sealed');
    expect(found('contacts')).toBe('on-phones-only');
    expect(asked(signalToday, DATA_INSIDE, ['run-server'])('future-text')).toMatchObject({ codesDiffer: true });
  });
  it('a false key of WhatsApp’s has to stand in a log', () => {
    expect(asked(whatsappToday, OUTSIDE, ['compel-operator'])('future-text')).toMatchObject({
      by: 'compel-operator',
      traces: ['key-notice', 'key-log'],
    });
  });
});
