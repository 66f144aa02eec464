/** About how wide a letter of the interface's face is, by the size of its type. What is estimated may be off by a twelfth. */
const [LETTER, BOLD, SLACK] = [0.52, 0.58, 1.08];

/** How narrow a label in a drawing is to be set so that it stays in its room (an SVG `textLength`): undefined where it fits. */
export const fitted = (label: string, size: number, room: number, bold = false): number | undefined =>
  label.length * size * (bold ? BOLD : LETTER) > room * SLACK ? room : undefined;
