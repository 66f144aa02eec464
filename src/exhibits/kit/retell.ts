import { pathToFile } from '../../language/addresses.ts';
import { retellPage, retellingsAsked, retoldGiven } from './retell-page.ts';
import type { Retelling, Retellings } from './retelling.ts';

/** What the address asks for; asked for once a page. */
let asked: Promise<readonly Retelling[]> | undefined;

async function retellingsHere(): Promise<readonly Retelling[]> {
  const answer = await fetch(pathToFile(`data/elsewhere.${document.documentElement.lang}.json`));
  const found = retellingsAsked(location.search, (await answer.json()) as Retellings);
  found.forEach(retellPage);
  return found;
}

/** Where a page is told of another country or without brands, does so to what stands in it; then to what is given. */
export const retellings = (): Promise<readonly Retelling[]> => (asked ??= retellingsHere().catch(() => []));

/** What an exhibit is given, told so. */
export const retold = async (given: Record<string, unknown>): Promise<Record<string, unknown>> =>
  retoldGiven(given, await retellings());
