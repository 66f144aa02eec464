/** The words of what stands below an exhibit that shows bytes: its evidence as a file, and how to check it. */
export const evidence = {
  evidence: {
    title: 'Check it yourself',
    text: 'All that this drawing rests on, in one file: every place and every line, with the keys and the ciphertext that are on your screen now.',
    own: 'What you have typed is in the file too, because you are saving it to your own disk. It is made in this page and sent nowhere.',
    download: 'Download the evidence',
    making: 'Making the file…',
    made: '{file}, {size} kB. Your browser saves it where it saves downloads.',
    failed: 'The file could not be made. Load the page again, and try once more.',
    show: 'Show it as text instead',
    hide: 'Hide the text',
    /** The name of the field with the text, for where downloads are blocked. */
    shown: 'The same as text. Some frames and school computers block downloads: copy it from here.',
    how: 'Open it with ordinary tools',
    steps: {
      script: 'Save {script} beside the file. It is one script and uses nothing of ours.',
      run: 'Run it with {python}. The AES in it is done by {openssl}.',
      result:
        'It opens every ciphertext with the key that the file names, then tries again with only what the authority holds, and prints both.',
    },
    python: 'Python 3.9 or newer',
    more: 'What is in the file, and how to open one message by hand',
  },
};

export type EvidenceWords = (typeof evidence)['evidence'];
