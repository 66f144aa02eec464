import { reasonWords } from '../../exhibits/words.ts';
import { csv } from '../../exhibits/exposure-table/csv.ts';
import { exposureRows } from '../../open-data/exposure.ts';

const COLUMNS = ['mode', 'data', 'keys', 'powers', 'item', 'verdict', 'detectable', 'because', 'sources'] as const;

/** The same as a table: lists are written with spaces between. */
export function GET(): Response {
  const rows = [...exposureRows(reasonWords('en'))].map((row) =>
    COLUMNS.map((column) => {
      const value = row[column];
      return typeof value === 'string' ? value : value.join(' ');
    }),
  );
  return new Response(csv([COLUMNS, ...rows]), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
