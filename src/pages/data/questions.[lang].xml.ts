import { LANGUAGES, type Language } from '../../language/languages.ts';
import { questionBank } from '../../reading/questions/bank.ts';
import { moodleXml } from '../../reading/questions/formats.ts';
import { siteWords } from '../../language/words.ts';

export const getStaticPaths = () => LANGUAGES.map((lang) => ({ params: { lang }, props: { lang } }));

/** All questions in Moodle’s XML, for learning systems. */
export async function GET({ props: { lang } }: { props: { lang: Language } }): Promise<Response> {
  const text = moodleXml(await questionBank(lang), siteWords(lang).name);
  return new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
