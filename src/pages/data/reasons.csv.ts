import { reasonWords } from '../../exhibits/words.ts';
import { csv } from '../../exhibits/exposure-table/csv.ts';
import { exposureTable } from '../../open-data/exposure.ts';

/** The reasons that the rows of `exposure.csv` name by number. */
export function GET(): Response {
  const rows = exposureTable(reasonWords('en')).reasons.map(({ because, sources }, number) => [
    String(number),
    because,
    sources.join(' '),
  ]);
  return new Response(csv([['reason', 'because', 'sources'], ...rows]), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
