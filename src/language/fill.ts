/**
 * Puts values into the `{placeholders}` of a catalogue string: `fill('{n} of {total}', { n: 1, total: 10 })`.
 * Values are written as they are: pass them through `numeral` first where digits should be localised.
 * @throws when the string names a placeholder that `values` does not have: a mistake in a catalogue, best seen at once.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([a-zA-Z][a-zA-Z0-9]*)\}/g, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) {
      throw new Error(
        `"${template}" needs a value for {${name}}, but only has: ${Object.keys(values).join(', ') || 'none'}`,
      );
    }
    return String(value);
  });
}

/** A name held together within a sentence of another direction. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;
