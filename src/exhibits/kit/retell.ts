import { pathToFile } from '../../language/addresses.ts';
import { LETTERS, type Retelling, type Retellings, retoldText, retoldWords } from './retelling.ts';

/** What the address asks for; asked for once a page. */
let asked: Promise<readonly Retelling[]> | undefined;

async function retellingsHere(): Promise<readonly Retelling[]> {
  const parameters = new URLSearchParams(location.search);
  const answer = await fetch(pathToFile(`data/elsewhere.${document.documentElement.lang}.json`));
  const { countries, letters } = (await answer.json()) as Retellings;
  const country = parameters.get('country') ?? '';
  const found = [
    ...(Object.hasOwn(countries, country) ? [countries[country]] : []),
    ...(parameters.get('names') === LETTERS ? [letters] : []),
  ].filter((one) => one !== undefined);
  found.forEach(retellPage);
  return found;
}

/** Where a page is told of another country or without brands, does so to what stands in it; then to what is given. */
export const retellings = (): Promise<readonly Retelling[]> => (asked ??= retellingsHere().catch(() => []));

/** What an exhibit is given, told so: other words, other map, the same state and the same questions to the model. */
export async function retold(properties: Record<string, unknown>): Promise<Record<string, unknown>> {
  return (await retellings()).reduce((given, retelling) => {
    const { map, source } = retelling;
    const sources = source === undefined ? given['sources'] : named(given['sources'], source);
    const words = retoldWords(given['words'], retelling);
    return { ...given, words, sources, ...(map && 'ring' in given && { ring: map.ring }) };
  }, properties);
}

const named = (sources: unknown, title: string): unknown =>
  Object.fromEntries(Object.entries(sources as Record<string, object>).map(([id, one]) => [id, { ...one, title }]));

/** Lists of sources and links to them keep the titles that they have; what is not seen keeps its bytes. */
const KEPT = 'script, style, .slide-sources, .exhibit-sources, .site-footer, .site-header';
const NAMED = ['aria-label', 'title', 'alt'];

function retellPage(retelling: Retelling): void {
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
