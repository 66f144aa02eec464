import { COLUMNS, publishedTable } from '../../open-data/exposure.ts';

/** Every answer of the model: the names of the columns, the rows, and the reasons that they name by number. */
export function GET(): Response {
  const { rows, reasons } = publishedTable();
  return Response.json({ columns: COLUMNS, rows: rows.map((row) => COLUMNS.map((column) => row[column])), reasons });
}
