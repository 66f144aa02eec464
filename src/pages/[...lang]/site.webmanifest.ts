import type { APIRoute } from 'astro';
import { pathTo, pathToFile } from '../../language/addresses.ts';
import { direction, type Language, languagePaths } from '../../language/languages.ts';
import { siteWords } from '../../language/words.ts';

export const getStaticPaths = languagePaths;

/** What a phone needs to know to put the site among its apps: https://www.w3.org/TR/appmanifest/. */
export const GET: APIRoute<{ lang: Language }> = ({ props: { lang } }) => {
  const { name, description } = siteWords(lang);
  const home = pathTo(lang, { kind: 'home' });
  const icon = (size: number) => ({ src: pathToFile(`icon-${size}.png`), sizes: `${size}x${size}`, type: 'image/png' });
  const manifest = {
    id: home,
    name,
    short_name: name,
    description,
    lang,
    dir: direction(lang),
    start_url: home,
    scope: pathToFile(''),
    display: 'minimal-ui',
    background_color: '#faf7f0',
    theme_color: '#faf7f0',
    icons: [icon(192), icon(512)],
  };
  return new Response(`${JSON.stringify(manifest, null, 1)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
