import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The colours of one theme, by token name, as `#rrggbb`. */
function theme(which: 'light' | 'dark'): Map<string, string> {
  const pairs = css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map([...pairs].map(([, name, light, dark]) => [name ?? '', (which === 'light' ? light : dark) ?? '']));
}

/** Relative luminance of `#rrggbb`, 0 to 1, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

/** Which marks carry text on which grounds. */
const TEXT_ON: Record<string, string[]> = {
  ink: ['paper', 'readable-ground', 'sealed-ground', 'attack-ground', 'land', 'country', 'sea'],
  'ink-soft': ['paper', 'readable-ground', 'sealed-ground', 'attack-ground', 'land', 'country', 'sea'],
  readable: ['paper', 'readable-ground', 'land', 'country', 'sea'],
  sealed: ['paper', 'sealed-ground', 'land', 'country', 'sea'],
  absent: ['paper', 'land', 'sea'],
  attack: ['paper', 'attack-ground', 'land', 'country', 'sea'],
  // Text on a filled key token.
  paper: ['ink', 'sealed', 'readable', 'attack'],
};

describe.each(['light', 'dark'] as const)('the %s theme', (which) => {
  const colours = theme(which);
  const pairs = Object.entries(TEXT_ON).flatMap(([mark, grounds]) => grounds.map((ground) => [mark, ground] as const));

  it.each(pairs)('has text contrast of at least 4.5 to 1: %s on %s', (mark, ground) => {
    expect(contrast(colours.get(mark) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});

it('falls back to exactly the light theme', () => {
  const fallback = css.slice(0, css.indexOf('@supports'));
  for (const [name, colour] of theme('light')) expect(fallback).toContain(`--${name}: ${colour};`);
});
