/** A field of a CSV file (RFC 4180): in quotes where it needs them. */
export const field = (value: string | number | boolean): string => {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as the text of a CSV file, with line ends as RFC 4180 has them. */
export const csv = (rows: readonly (readonly (string | number | boolean)[])[]): string =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
