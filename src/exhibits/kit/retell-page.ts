import { LETTERS, type Retelling, type Retellings, retoldText, retoldWords } from './retelling.ts';

/** What a query asks for, of all that it can: another country, letters for names, both, or nothing. */
export function retellingsAsked(query: string, { countries, letters }: Retellings): readonly Retelling[] {
  const parameters = new URLSearchParams(query);
  const country = parameters.get('country') ?? '';
  return [
    ...(Object.hasOwn(countries, country) ? [countries[country]] : []),
    ...(parameters.get('names') === LETTERS ? [letters] : []),
  ].filter((one) => one !== undefined);
}

/** What an exhibit is given, told so: other words, other map, the same state and the same questions to the model. */
export const retoldGiven = (
  properties: Record<string, unknown>,
  retellings: readonly Retelling[],
): Record<string, unknown> =>
  retellings.reduce((given, retelling) => {
    const { map, source } = retelling;
    const sources = source === undefined ? given['sources'] : named(given['sources'], source);
    const words = retoldWords(given['words'], retelling);
    return { ...given, words, sources, ...(map && 'ring' in given && { ring: map.ring }) };
  }, properties);

const named = (sources: unknown, title: string): unknown =>
  Object.fromEntries(Object.entries(sources as Record<string, object>).map(([id, one]) => [id, { ...one, title }]));

/** Lists of sources and links to them keep the titles that they have; what is not seen keeps its bytes. */
const KEPT = 'script, style, .slide-sources, .exhibit-sources, .site-footer, .site-header';
const NAMED = ['aria-label', 'title', 'alt'];

/** Tells what stands in the page: its words, its names for those who hear it, its title, its map. And says so. */
export function retellPage(retelling: Retelling): void {
  const main = document.querySelector('main');
  if (!main) return;
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const written = text.nodeValue ?? '';
    if (written.trim() === '' || text.parentElement?.closest(KEPT)) continue;
    const told = retoldText(written, retelling);
    if (told !== written) text.nodeValue = told;
  }
  for (const name of NAMED)
    for (const element of main.querySelectorAll(`[${name}]`)) {
      const written = element.getAttribute(name) ?? '';
      const told = retoldText(written, retelling);
      if (told !== written) element.setAttribute(name, told);
    }
  document.title = retoldText(document.title, retelling);
  for (const [part, path] of [
    ['land', retelling.map?.land],
    ['borders', retelling.map?.borders],
    ['country', retelling.map?.country],
  ] as const)
    if (path !== undefined) document.querySelector(`#map .map-${part}`)?.setAttribute('d', path);
  const note = document.createElement('p');
  note.className = 'kicker meta retold';
  note.textContent = retelling.note;
  (main.querySelector('.title-slide, .page-head') ?? main).append(note);
}
