/** Beside a verdict: that it takes something on somebody's word, short and as it is told in a sentence; of sealed bytes, that their timing tells. */
export const word = {
  word: {
    timing: 'timing may tell',
    operator: { short: 'its own word', long: 'by the company’s own word' },
    ours: { short: 'we assume', long: 'by our assumption' },
  },
};

export type WordWords = (typeof word)['word'];
