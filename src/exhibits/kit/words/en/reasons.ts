/** Why a verdict is what it is: the words of the derivations, for every exhibit that gives reasons. */
export const reasons = {
  why: {
    heldAt: '{place} holds {thing}.',
    heldOnWire: 'The line between {from} and {to} carries {thing}.',
    words: 'it in plain words',
    sealedCopy: 'it under seal',
    opens: 'With {key} the seal opens.',
    had: 'The authority gets {bytes} bytes of it, sealed.',
    missing: 'Missing: {key}.',
    keyAt: 'It is held by {places}.',
    keyWiped: 'Every copy of it was wiped after use.',
    keyHalves: 'It exists only in halves: {places}.',
    'not-in-mode': 'This way of sending has no such thing.',
    'not-yet': 'Not written yet. Whoever comes again may find it.',
    erased: '{place} had a copy and deleted it.',
    'out-of-reach': 'It lies with {place}, out of reach of these powers.',
    'on-phones-only': 'Only the phones have it.',
    guess:
      'Nothing has to be opened to guess it: a message leaves one line and reaches the other, at the same moment and of the same size.',
    codesDiffer: 'Comparing security codes would show it: Sara’s phone and Omid’s phone now show different ones.',
  },
};
