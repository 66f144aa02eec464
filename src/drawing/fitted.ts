/** About how wide a letter of the interface's face is, by the size of its type. What is estimated may be off by a twelfth. */
const [LETTER, SLACK] = [0.52, 1.08];

/** How narrow a label in a drawing is to be set so that it stays in its room (an SVG `textLength`): undefined where it fits. */
export const fitted = (label: string, size: number, room: number): number | undefined =>
  label.length * size * LETTER > room * SLACK ? room : undefined;
