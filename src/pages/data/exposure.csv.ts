import { reasonWords } from '../../exhibits/words.ts';
import { csv } from '../../exhibits/exposure-table/csv.ts';
import { COLUMNS, exposureTable } from '../../open-data/exposure.ts';

/** The same as a table: lists are written with spaces between, and reasons stand in `reasons.csv`, by their number. */
export function GET(): Response {
  const rows = exposureTable(reasonWords('en')).rows.map((row) =>
    COLUMNS.map((column) => {
      const value = row[column];
      return typeof value === 'object' ? value.join(' ') : String(value);
    }),
  );
  return new Response(csv([COLUMNS, ...rows]), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
