import type { APIRoute } from 'astro';
import { LANGUAGES, ORIGINAL } from '../../language/languages.ts';
import { exportedPo } from '../../language/translated/po.ts';

/** All strings of a language for a translator’s program. */
export const getStaticPaths = (): { params: { lang: string } }[] =>
  LANGUAGES.filter((lang) => lang !== ORIGINAL).map((lang) => ({ params: { lang } }));

export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(exportedPo(ORIGINAL, params['lang'] ?? '')), {
    headers: { 'Content-Type': 'text/x-gettext-translation; charset=utf-8' },
  });
