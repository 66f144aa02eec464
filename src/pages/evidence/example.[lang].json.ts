import type { APIRoute } from 'astro';
import { exampleReport } from '../../cipher/by-hand.ts';
import { LANGUAGES, type Language } from '../../language/languages.ts';
import { evidencePageWords } from '../../language/words.ts';

/** The example of the page of the evidence, as a file to save: its message on its way is in that page's language. */
export const getStaticPaths = () => LANGUAGES.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = ({ params }) => {
  const { sample } = evidencePageWords(params['lang'] as Language);
  return new Response(`${JSON.stringify(exampleReport(sample), null, 1)}\n`);
};
