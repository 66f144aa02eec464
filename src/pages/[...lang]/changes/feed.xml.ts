import type { APIRoute } from 'astro';
import { type Language, languagePaths } from '../../../language/languages.ts';
import { feedOfChanges } from '../../../reading/finding/changes.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ lang: Language }> = async ({ props }) =>
  new Response(await feedOfChanges(props.lang), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
