import { describe, expect, it } from 'vitest';
import { ITEMS } from '../narration.ts';
import type { Placement } from '../placement.ts';
import type { Power } from '../powers.ts';
import {
  domestic,
  messenger2016,
  MODES,
  signal,
  signalToday,
  telegramCloud,
  telegramGroup,
  whatsappDirect,
  whatsappGroup,
  whatsappToday,
  type Mode,
} from '../index.ts';
import { ALL_INSIDE, asked, DATA_INSIDE, OUTSIDE, SEIZURE } from './asked.test-support.ts';

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
