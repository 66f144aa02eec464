import { describe, expect, it } from 'vitest';
import { namedText, PROVENANCE_FILE, readSourceIds } from '../schemas/yaml-loader.ts';
import { readProvenance } from '../schemas/provenance.ts';
import { type Link, placeChain, usedLinks } from './chain.ts';

const links = Object.entries(readProvenance(namedText(PROVENANCE_FILE), readSourceIds())).map(
  ([id, entry]) => ({ ...entry, id }) as unknown as Link,
);

describe('the way of the news', () => {
  it('reaches the five reports through these alone', () => {
    expect([...usedLinks(links)].sort()).toEqual(
      ['A', 'B', 'C', 'D', 'E', 'cnet', 'council', 'irna', 'reuters', 'techcrunch'].sort(),
    );
  });

  it.each(['across', 'down'] as const)('drawn %s, no two boxes overlap and all lie within the picture', (way) => {
    const { links: placed, width, height } = placeChain(links, way, 'ltr');
    expect(placed).toHaveLength(links.length);
    for (const [index, one] of placed.entries()) {
      expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width / 2).toBeLessThanOrEqual(width);
      expect(one.y + one.height / 2).toBeLessThanOrEqual(height);
      for (const other of placed.slice(index + 1)) {
        const apart =
          Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
          Math.abs(one.y - other.y) >= (one.height + other.height) / 2;
        expect(apart, `${one.id} and ${other.id}`).toBe(true);
      }
    }
  });

  it('is mirrored for languages written from right to left', () => {
    const [left, right] = (['ltr', 'rtl'] as const).map((direction) => placeChain(links, 'across', direction));
    for (const [index, link] of (left?.links ?? []).entries()) {
      expect(right?.links[index]).toMatchObject({ x: (left?.width ?? 0) - link.x, y: link.y });
    }
  });

  it('refuses somebody who has no place', () => {
    expect(() => placeChain([{ id: 'gazette', stage: 2, from: [] }], 'down', 'ltr')).toThrow(/gazette .* no row/);
  });
});
