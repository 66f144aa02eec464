import { readTrimmed } from '../exhibits/kit/parts.ts';
import type { ExhibitEntry } from '../exhibits/registry.ts';
import { type FrameOptions, THEMES } from './snippet.ts';

/** What a pasted link leads to. */
export interface Linked {
  /** The state, as a query of the exhibit's frame: `''` for the one it starts in. */
  state: string;
  /** Colours, and what is left out or locked, where the link says so. */
  options: FrameOptions;
}

/**
 * What a pasted link says of an exhibit; `undefined` for what is no link to it, and for one that asks for something that the
 * exhibit does not have.
 *
 * Links to the exhibit's page, to a scenario's page and to its frame are understood wherever the site is hosted; of
 * this site's other pages, those whose query says something to the exhibit.
 */
export function readLink(pasted: string, { id, params }: ExhibitEntry, site: string): Linked | undefined {
  const { read, write } = params;
  const link = addressIn(pasted.trim());
  if (!link || asksInVain(link.searchParams, params)) return undefined;
  const linked = (state: string): Linked => ({ state, options: optionsIn(link) });
  const path = /\/(?:exhibits|embed)\/([^/]+)\/?(?:([^/]+)\/?)?$/.exec(link.pathname);
  if (path) {
    const [, exhibit, scenario] = path;
    if (exhibit !== id) return undefined;
    if (scenario === undefined || scenario === 'whole.html') return linked(write(read(link.search)));
    return params.is(scenario) ? linked(write(read(link.search, params.inScenario(scenario)))) : undefined;
  }
  if (link.origin !== new URL(site).origin) return undefined;
  const state = write(read(link.search));
  return state ? linked(state) : undefined;
}

function optionsIn({ search, searchParams }: URL): FrameOptions {
  const theme = THEMES.find((one) => one === searchParams.get('theme'));
  return { ...(theme && { theme }), ...readTrimmed(search) };
}

/** Whether a query has a value for one of the exhibit's own properties that is none of it. What is not its own is nobody's fault. */
function asksInVain(
  query: URLSearchParams,
  { defaults, ids, inScenario, read, write }: ExhibitEntry['params'],
): boolean {
  const has = (state: object, key: string): boolean => new URLSearchParams(write(state)).has(key);
  return Object.keys(defaults).some((key) => {
    const value = query.get(key);
    if (value === null) return false;
    const alone = `?${new URLSearchParams({ [key]: value })}`;
    if (has(read(alone), key)) return false;
    // It is the default, or none at all: where something else stood before, only the default changes it.
    const before = ids.map((one) => inScenario(one)).find((state) => has(state, key));
    return before !== undefined && has(read(alone, before), key);
  });
}

function addressIn(pasted: string): URL | undefined {
  for (const text of [pasted, `https://${pasted}`]) {
    const address = URL.parse(text);
    if (address && /^https?:$/.test(address.protocol)) return address;
  }
  return undefined;
}
