import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { folded } from './fold.ts';
import { unfolded } from './folded.ts';
import { selfContained } from './self-contained.ts';

const PAGE = '<!doctype html><html><head><meta charset="utf-8"></head><body><p>a</p></body></html>';
const SCRIPT = `late("</script>", "سلام");${'again();'.repeat(400)}`;
const page = selfContained(PAGE, 'a{}', ['early()', SCRIPT]);
const sum = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a folded script', () => {
  it('makes the page smaller, is unfolded to the same, and is allowed together with what unfolds it', async () => {
    const small = folded(page, 'unfold()');
    expect(small.length).toBeLessThan(page.length / 2);
    expect(small).toContain('<script>early()</script><script type="text/plain" data-folded>');
    expect(small).toContain(sum('unfold()'));
    expect(await unfolded(small)).toBe(page);
    expect(await unfolded(page)).toBe(page);
  });

  it('is refused where there is none, or no policy allows it', () => {
    expect(() => folded(PAGE, '')).toThrow('no script');
    expect(() => folded(page.replace(/'sha256-/g, "'sha384-"), '')).toThrow('policy');
  });
});
