import { describe, expect, it } from 'vitest';
import { EXHIBIT_WORDS } from '../all-words.ts';
import { withoutAnswers } from './without-answers.ts';

describe('an exhibit for pupils', () => {
  it.each(Object.entries(EXHIBIT_WORDS))(
    '%s has its titles, and no sentence that tells what comes out',
    (_id, words) => {
      for (const one of Object.values(words)) {
        const { scenarios } = one as { scenarios: Record<string, { title: string; caption: string }> };
        const given = withoutAnswers({ words: one });
        const written = JSON.stringify(given);
        for (const { title, caption } of Object.values(scenarios)) {
          expect(written).toContain(JSON.stringify(title));
          expect(caption).not.toBe('');
          expect(written).not.toContain(JSON.stringify(caption));
        }
      }
    },
  );

  it('keeps what is asked, and drops how it ends', () => {
    const task = { ask: 'Open it.', done: 'It is open.', cannot: 'It cannot be opened.', tries: ['one'] };
    expect(withoutAnswers({ words: { panel: { task } }, id: 'x' })).toEqual({
      words: { panel: { task: { ask: 'Open it.', done: '', cannot: '', tries: ['one'] } } },
      id: 'x',
    });
  });
});
