import { describe, expect, it } from 'vitest';
import { AskedError, why } from './why.ts';

describe('why, in the terminal', () => {
  it('says the verdict, and each step with its facts, grades and sources', () => {
    const told = why({
      mode: 'telegram-cloud',
      item: 'stored-text',
      powers: ['take-disks', 'compel-keys'],
      keys: 'in-country',
    });
    expect(told).toContain('Telegram, default chat: The message already delivered');
    expect(told).toMatch(/^Readable$/m);
    expect(told).toContain('With the storage key the seal opens.');
    expect(told).toContain('[documented TG-PRIV17 TG-PRIV20]');
  });
  it('says why there is nothing, in a mode that has no such thing too', () => {
    expect(why({ mode: 'whatsapp-direct', item: 'stored-text', powers: ['run-server'] })).toContain('deleted it');
    expect(why({ mode: 'sms', item: 'stored-media' })).toContain('This way of sending has no such thing.');
  });
  it('says whose word it takes, and what comes of it if that is not true', () => {
    const told = why({ mode: 'telegram-cloud', item: 'stored-text', powers: ['take-disks'] });
    expect(told).toContain('is the company’s own word.');
    expect(told).toMatch(/^And if it is not sealed\? Then it would be: Readable$/m);
    const kept = why({ mode: 'whatsapp-direct', item: 'stored-text', powers: ['take-disks', 'compel-keys'] }, 'fa');
    expect(kept).toMatch(/مهروموم‌شده$/);
    expect(why({ mode: 'sms', item: 'stored-text', powers: ['take-disks'] })).not.toContain('And if');
  });
  it('names what there is, where it is asked for what there is not', () => {
    expect(() => why({ mode: 'pigeon', item: 'stored-text' })).toThrow(AskedError);
    expect(() => why({ mode: 'signal', item: 'words' })).toThrow('There is: stored-text');
    expect(() => why({ mode: 'signal', item: undefined })).toThrow('Which item?');
  });
});
