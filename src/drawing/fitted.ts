/** About how wide a letter of the interface's face is, by the size of its type. What is estimated may be off by a twelfth. */
const [LETTER, BOLD, SLACK] = [0.52, 0.58, 1.08];

/** Letters of Arabic script stand closer, and joiners and marks take no room. */
const [CLOSE, NONE] = [/\p{Script=Arabic}/u, /[\p{M}\u200c\u200d]/u];
const CLOSE_LETTER = 0.42;

/** About how wide a label stands on one line, by the size of its type. */
export const widthOf = (label: string): number =>
  [...label].reduce((sum, one) => sum + (NONE.test(one) ? 0 : CLOSE.test(one) ? CLOSE_LETTER : LETTER), 0);

/** How narrow a label in a drawing is to be set so that it stays in its room (an SVG `textLength`): undefined where it fits. */
export const fitted = (label: string, size: number, room: number, bold = false): number | undefined =>
  label.length * size * (bold ? BOLD : LETTER) > room * SLACK ? room : undefined;
