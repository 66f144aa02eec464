import { describe, expect, it } from 'vitest';
import { exposure, MODES, type ModeId } from '../../model/index.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { wordsAtBuild } from '../words.ts';
import { findingsOf, PLACEMENT, POWERS_HERE, type Findings } from './findings.ts';
import { MODES_HERE } from './modes.ts';
import { MESSAGES, READ } from './read.ts';
import { reachOf } from './view.ts';
import { needs } from './words.ts';

// Throws by itself where real keys on real bytes come to anything else than the model says.
const findings = findingsOf(wordsAtBuild('group-fanout', needs, 'en'));
function of(group: ModeId): Findings[number] {
  const found = findings.find((one) => one.group === group);
  if (!found) throw new Error(`nothing is found of ${group}`);
  return found;
}

describe('what whoever runs the servers reads', () => {
  it('is what the model says, and what the observer recovered from the bytes', () => {
    const { samples } = wordsAtBuild('group-fanout', needs, 'en');
    for (const group of MODES_HERE.fitting)
      for (const item of READ) {
        const { verdict, content } = of(group).broken.items[item];
        expect(verdict).toBe(exposure(MODES[group], PLACEMENT, POWERS_HERE, item).verdict);
        if (verdict.startsWith('readable')) expect(Object.values(samples)).toContain(content);
        if (verdict === 'sealed') expect(content).toMatch(/^([0-9a-f]{2} )+…$/);
        if (verdict === 'absent') expect(content).toBe('');
      }
  });

  it('needs no member in the cloud: the old messages and the new, with nothing to be noticed', () => {
    const { kept, broken } = of('telegram-group');
    for (const item of MESSAGES)
      expect([kept.items[item].verdict, broken.items[item].verdict]).toEqual(['readable', 'readable']);
    expect(broken.detectable).toBeUndefined();
    expect(reachOf(broken)).toBe('all');
  });

  it('is, of sender keys, only what is written after a member was added, and that shows', () => {
    const { kept, broken } = of('whatsapp-group');
    for (const item of MESSAGES) expect(['sealed', 'absent']).toContain(kept.items[item].verdict);
    expect(reachOf(kept)).toBe('none');
    expect(reachOf(broken)).toBe('from-now');
    expect(broken.items['in-flight'].verdict).toBe('sealed');
    expect(broken.items['future-text'].verdict).toBe('readable-by-attack');
    expect(broken.detectable).toEqual({ codesDiffer: false, traces: ['member-notice'] });
    // Not even if all that ever passed had been recorded.
    expect(broken.recorded.verdict).toBe('sealed');
  });

  it('never has the server hold a sender key but under seal', () => {
    const told = of('whatsapp-group').broken.items['future-text'].reasons.map(({ text }) => text);
    expect(told).toContain('The WhatsApp server holds Sara’s sender key as it now stands, under seal.');
    expect(told.join(' ')).not.toContain('chain key');
  });

  it('is, in both, who is in the group', () => {
    for (const { kept } of findings) expect(kept.items['group-members'].verdict).toBe('readable');
  });

  it('has reasons in both languages, without gaps where a side would stand', () => {
    for (const lang of LANGUAGES)
      for (const { kept, broken } of findingsOf(wordsAtBuild('group-fanout', needs, lang)))
        for (const { items } of [kept, broken])
          for (const { reasons } of Object.values(items)) {
            expect(reasons.length).toBeGreaterThan(0);
            for (const { text } of reasons) expect(text).not.toMatch(/ {2}| [.,]/);
          }
  });
});
