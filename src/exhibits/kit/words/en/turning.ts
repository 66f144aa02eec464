/** What is said where a verdict takes something on somebody's word, and of what comes of it if that is not true. */
export const turning = {
  turning: {
    /** What is taken, and on whose word. */
    taken: {
      operator: {
        'open-disk':
          'That this disk is sealed, and its key kept elsewhere, is the company’s own word. Nobody outside can check it.',
        kept: 'That it has been deleted is the company’s own word. Nobody outside can check it.',
      },
      ours: {
        'open-disk': 'That this disk is sealed is our assumption.',
        'sealed-disk': 'That it lies open on the company’s disk is our assumption.',
        kept: 'That it has been deleted is our assumption.',
      },
    },
    ask: {
      'open-disk': 'And if it is not sealed?',
      'sealed-disk': 'And if it lies sealed there?',
      kept: 'And if it was kept?',
    },
    /** The verdict then, after a press: the same model has worked it out anew. */
    other: 'Then it would be:',
    same: 'Even then it would be:',
    /** In the place of a fact's sentence. */
    set: 'Set so, to see what follows.',
    failed: 'This could not be worked out. Load the page again, and try once more.',
  },
};

export type TurningWords = (typeof turning)['turning'];
