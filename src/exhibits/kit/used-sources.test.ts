import { expect, it } from 'vitest';

import { sms, telegramCloud } from '../../model/index.ts';
import { modelWords } from './model-words.ts';
import { usedSources, wordsFor } from './used-sources.ts';

it('finds the sources of plain runs, of attacks, and of placements that are not the first', () => {
  const used = usedSources();
  for (const id of ['TG-PRIV20', 'SMSW', 'WA-WP16', 'BOELTER', 'TG-2SV']) expect(used).toContain(id);
});

it('leaves out the words and sources of modes that are not shown', () => {
  const modes = [telegramCloud, sms];
  const model = modelWords('en');
  expect(usedSources(modes)).toContain('SMSW');
  expect(usedSources(modes)).not.toContain('WA-WP16');
  const words = wordsFor(model, modes);
  expect(Object.keys(words.modes)).toEqual(['telegram-cloud', 'sms']);
  expect(words.facts).toHaveProperty('telegram-takeover', model.facts['telegram-takeover']);
  expect(words.facts).not.toHaveProperty('whatsapp-queue');
  expect(Object.keys(words.traces)).toEqual(['device-list']);
  expect(words.keys).toHaveProperty('auth-key');
  expect(words.keys).not.toHaveProperty('sender-chain-key');
  expect(words.verdicts).toBe(model.verdicts);
});
