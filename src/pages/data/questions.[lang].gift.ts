import { LANGUAGES, type Language } from '../../language/languages.ts';
import { questionBank } from '../../reading/questions/bank.ts';
import { gift } from '../../reading/questions/formats.ts';

export const getStaticPaths = () => LANGUAGES.map((lang) => ({ params: { lang }, props: { lang } }));

/** All questions in GIFT, for learning systems. */
export async function GET({ props: { lang } }: { props: { lang: Language } }): Promise<Response> {
  const text = gift(await questionBank(lang));
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
