import type { ExhibitEntry } from '../exhibits/registry.ts';

/**
 * The state that a pasted link leads to, as a query of the exhibit's frame (`''` for the state it starts in).
 * `undefined` for what is no link to the exhibit.
 *
 * Links to the exhibit's page, to a scenario's page and to its frame are understood wherever the site is hosted; of
 * this site's other pages, those whose query says something to the exhibit.
 */
export function stateOfLink(pasted: string, { id, params }: ExhibitEntry, site: string): string | undefined {
  const { read, write } = params;
  const link = addressIn(pasted.trim());
  if (!link) return undefined;
  const path = /\/(?:exhibits|embed)\/([^/]+)\/?(?:([^/]+)\/?)?$/.exec(link.pathname);
  if (path) {
    const [, exhibit, scenario] = path;
    if (exhibit !== id) return undefined;
    if (scenario === undefined) return write(read(link.search));
    return params.is(scenario) ? write(read(link.search, params.inScenario(scenario))) : undefined;
  }
  if (link.origin !== new URL(site).origin) return undefined;
  return write(read(link.search)) || undefined;
}

function addressIn(pasted: string): URL | undefined {
  for (const text of [pasted, `https://${pasted}`]) {
    const address = URL.parse(text);
    if (address && /^https?:$/.test(address.protocol)) return address;
  }
  return undefined;
}
