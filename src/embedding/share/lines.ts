/** Whether a text's lines run from top to bottom. */
export const isUpright = ({ writingMode }: CSSStyleDeclaration): boolean => writingMode.startsWith('vertical');

/** The lines in which a text stands, each with the place that it takes. */
export function* linesOf(node: Text, upright: boolean): Generator<{ text: string; box: DOMRect }> {
  const range = node.ownerDocument.createRange();
  const at = (from: number, to: number): DOMRect[] => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  let text = '';
  let box: DOMRect | undefined;
  const pieces = [...node.data.matchAll(/\S+|\s+/g)].flatMap(({ 0: piece, index }) =>
    // A word that is broken: each of its signs by itself.
    at(index, index + piece.length).length > 1 && piece.trim() !== ''
      ? [...piece.matchAll(/./gsu)].map(({ 0: sign, index: offset }) => ({ piece: sign, index: index + offset }))
      : [{ piece, index }],
  );
  for (const { piece, index } of pieces) {
    const [place] = at(index, index + piece.length);
    if (!place) {
      text += piece;
      continue;
    }
    const apart =
      box &&
      (upright ? Math.abs(place.left - box.left) > place.width / 2 : Math.abs(place.top - box.top) > place.height / 2);
    if (box && apart) {
      yield { text, box };
      text = '';
      box = undefined;
    }
    // The space at a line's end hangs over it.
    if (piece.trim() === '') {
      if (box) text += ' ';
      continue;
    }
    text += piece;
    box = box ? around(box, place) : place;
  }
  if (box) yield { text, box };
}

/** The smallest box around two. */
function around(one: DOMRect, other: DOMRect): DOMRect {
  const [left, top] = [Math.min(one.left, other.left), Math.min(one.top, other.top)];
  return new DOMRect(left, top, Math.max(one.right, other.right) - left, Math.max(one.bottom, other.bottom) - top);
}
