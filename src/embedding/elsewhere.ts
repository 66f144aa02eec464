import { addressQuery } from '../exhibits/kit/address-bar.ts';
import { retellPage, retellingsAsked, retoldGiven } from '../exhibits/kit/retell-page.ts';
import type { Retellings } from '../exhibits/kit/retelling.ts';

/**
 * Tells a frame of another country, or without brands, before its exhibit comes alive: what stands in it, and what the
 * exhibit will be given. A frame may ask for nothing but classic scripts, so the words come as one: see `integration.ts`.
 */
export function retellFrame(all: Retellings): void {
  const asked = retellingsAsked(addressQuery(), all);
  asked.forEach(retellPage);
  const given = document.querySelector('[data-properties]');
  if (!given) return;
  const properties = JSON.parse(given.textContent ?? '{}') as Record<string, unknown>;
  given.textContent = JSON.stringify(retoldGiven(properties, asked));
}
