/** Where things stand in the two pictures of a lane, in units of the drawing. Within one picture everything is to one scale. */

export const WIDTH = 300;

/** Rows and columns closer than this are drawn as one area: nobody could tell them apart. */
const LEAST_PITCH = 2.6;

/** Equal squares, one for each thing, in an area as square as can be. */
export interface Block {
  /** The side of one square. */
  pitch: number;
  width: number;
  height: number;
  /** The outline of all squares, from the origin. */
  outline: string;
  /** The lines between the squares; empty where they are too close. */
  lines: string;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * @param count at least 1
 * @param side what the block may measure, and `largest` one of its squares
 */
export function blockOf(count: number, side: number, largest: number): Block {
  const columns = Math.ceil(Math.sqrt(count));
  const rows = Math.ceil(count / columns);
  const pitch = Math.min(largest, side / columns);
  const [width, height, last] = [columns * pitch, rows * pitch, (count - (rows - 1) * columns) * pitch].map(round) as [
    number,
    number,
    number,
  ];
  const before = round((rows - 1) * pitch);
  const outline = rows === 1 ? `M0 0H${width}V${height}H0Z` : `M0 0H${width}V${before}H${last}V${height}H0Z`;
  return { pitch, width, height, outline, lines: grid(columns, rows, pitch) };
}

/** The lines between the squares of a table of so many columns and rows. */
function grid(columns: number, rows: number, pitch: number): string {
  if (pitch < LEAST_PITCH) return '';
  const [width, height] = [round(columns * pitch), round(rows * pitch)];
  const across = Array.from({ length: rows - 1 }, (_, row) => `M0 ${round((row + 1) * pitch)}H${width}`);
  const down = Array.from({ length: columns - 1 }, (_, column) => `M${round((column + 1) * pitch)} 0V${height}`);
  return [...across, ...down].join('');
}

/** One message: from the sender's phone to the server to everybody else. */
export const MESSAGE = {
  height: 128,
  middle: 60,
  phone: 22,
  sealing: 84,
  server: 148,
  copies: 234,
  side: 82,
  largest: 14,
};

/** The members' keys: a row for each key, a column for each phone, and a column for the service. */
export const KEYS = { height: 178, top: 26, side: 140, largest: 20, start: 6, service: 184, added: 256, column: 20 };

/** The table of keys and holders. */
export interface KeyTable {
  /** The side of one square, and of all. */
  pitch: number;
  side: number;
  lines: string;
  /** A square for each phone's own key: the diagonal, as a path; a band where squares would be too small. */
  own: string;
  /** The side of as many members as were allowed in 2016, where there are more. */
  allowed: number | undefined;
}

export function keyTableOf(members: number, allowedThen: number): KeyTable {
  const { side: most, largest } = KEYS;
  const pitch = Math.min(largest, most / members);
  const side = round(pitch * members);
  const p = round(pitch);
  const squares = Array.from({ length: pitch < LEAST_PITCH ? 0 : members }, (_, index) => {
    const at = round(index * pitch);
    return `M${at} ${at}h${p}v${p}h${-p}Z`;
  });
  // Half as wide as the thinnest line that can be seen.
  const half = Math.max(pitch / 2, 0.7);
  const band = `M0 0H${half}L${side} ${side - half}V${side}H${side - half}L0 ${half}Z`;
  return {
    pitch,
    side,
    lines: grid(members, members, pitch),
    own: squares.join('') || band,
    allowed: members > allowedThen ? round((side * allowedThen) / members) : undefined,
  };
}
