import type { APIRoute } from 'astro';
import { shareData } from '../../../embedding/share/data.ts';
import { EXHIBITS } from '../../../exhibits/registry.ts';
import { LANGUAGES, type Language } from '../../../language/languages.ts';

export const getStaticPaths = () =>
  LANGUAGES.flatMap((lang) => Object.keys(EXHIBITS).map((id) => ({ params: { lang, id }, props: { lang, id } })));

export const GET: APIRoute<{ lang: Language; id: string }> = ({ props: { lang, id } }) =>
  Response.json(shareData(id, lang));
