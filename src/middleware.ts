import { defineMiddleware } from 'astro:middleware';
import { plain, withLanguages } from './language/foreign.ts';
import { describes, LANGUAGES } from './language/languages.ts';

const HAS_DRAFTS = LANGUAGES.some((lang) => describes(lang).draft);

/** Says of the words that a draft shows in the original language that they are in it. Without drafts it does nothing. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!HAS_DRAFTS) return response;
  const isHtml = response.headers.get('content-type')?.startsWith('text/html') === true;
  const { status, statusText, headers } = response;
  const text = await response.text();
  return new Response(isHtml ? withLanguages(text) : plain(text), { status, statusText, headers });
});
