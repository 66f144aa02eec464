import { geography } from '../../drawing/geography.ts';
import { countryPairs, type Retellings, servicePairs } from '../../exhibits/kit/retelling.ts';
import { partWords } from '../../exhibits/words.ts';
import { fill } from '../../language/fill.ts';
import { LANGUAGES, type Language } from '../../language/languages.ts';

export const getStaticPaths = () => LANGUAGES.map((lang) => ({ params: { lang }, props: { lang } }));

/** Other countries and letters for names, for `kit/retell.ts`. */
export function GET({ props: { lang } }: { props: { lang: Language } }): Response {
  const { elsewhere } = partWords('elsewhere', lang);
  const { countries, home, note, source } = elsewhere;
  const told: Retellings = {
    countries: Object.fromEntries(
      (Object.keys(countries) as (keyof typeof countries)[]).map((id) => [
        id,
        {
          pairs: countryPairs(elsewhere, id),
          leaveOut: [home.name],
          map: geography(id),
          note: fill(note.country, { country: countries[id].name }),
        },
      ]),
    ),
    letters: { pairs: servicePairs(elsewhere), source, note: note.names },
  };
  return new Response(JSON.stringify(told), { headers: { 'content-type': 'application/json' } });
}
