/** The words of what stands below a reason: its case for other tools, and as a sentence to quote. */
export const check = {
  check: {
    title: 'Check this without us',
    quote: 'Copy as a sentence',
    prover: 'For a theorem prover',
    verifier: 'For {tool}',
    copied: 'Copied:',
    notCopied: 'Your browser does not let us copy. Here is the sentence:',
    saved: '{file} is saved. This command decides it:',
    /** What the tools say, in their own words. */
    answer: 'It should answer:',
    failed: 'This could not be made. Load the page again, and try once more.',
    says: '{mode}. {situation} “{item}”: {verdict} {rests} Source: the model of “Who Holds the Key?”, version {version}, {address}',
    verdict: {
      readable: 'the authority can read it, while everybody keeps to the protocol.',
      'readable-by-attack': 'the authority can read it only by changing what happens, when it {power}.',
      sealed: 'the authority gets ciphertext of it, and nothing that opens it.',
      absent: 'the authority gets no copy of it.',
    },
    shows: { yes: 'Something on the phones shows it.', no: 'Nothing on the phones shows it.' },
    rests: 'It rests on {facts} facts; assumed by us, because no source settles them: {assumed}.',
  },
};

export type CheckWords = (typeof check)['check'];
