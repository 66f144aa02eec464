import { csv } from '../../exhibits/exposure-table/csv.ts';
import { FURTHER, publishedTable } from '../../open-data/exposure.ts';

/** The reasons that the rows of `exposure.csv` name by number, in every language. */
export function GET(): Response {
  const rows = publishedTable().reasons.map(({ because, sources, in: further }, number) => [
    String(number),
    because,
    sources.join(' '),
    ...FURTHER.map((lang) => further[lang] ?? ''),
  ]);
  return new Response(csv([['reason', 'because', 'sources', ...FURTHER.map((lang) => `because-${lang}`)], ...rows]), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
