import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PUBLISHED, publishedSources } from './findings.ts';
import { WHOLE } from './params.ts';

it('every finding has a source that the bibliography has', () => {
  const bibliography = readFileSync('content/sources/sources.yaml', 'utf8');
  for (const { sources } of PUBLISHED) expect(sources.length).toBeGreaterThan(0);
  for (const id of publishedSources()) expect(bibliography, id).toMatch(new RegExp(`^${id}:$`, 'm'));
});

it('no finding is marked with a number that was not found', () => {
  // Both studies say “most” or more of it: less than half is left for the others, and no more is known.
  for (const { id, share } of PUBLISHED)
    if (id === 'survey' || id === 'lab') expect(share).toEqual({ from: 0, to: WHOLE / 2, below: true });
});
