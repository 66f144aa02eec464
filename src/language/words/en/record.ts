/** The words of the table of what was checked, on the page "How we know". */
export const record = {
  caption: 'What was checked',
  what: 'What',
  came: 'How many',
  when: 'When',
  now: 'by this build',
  /** `{commit}` names the state of the source. */
  ran: '{date}, at {commit}',
  missing: 'not run, or not written down',
  sample: '{what} (a sample, always the same)',
  of: '{some} of {all}',
  and: ', ',
  byProgram: '{name} {count}',
  inEngine: '{name}: {count} of {all}',
  rows: {
    derived: 'Questions that the model answers',
    deciphered: 'Answers held against real bytes: an observer tried every key that it had',
    proved: 'Answers put to a theorem prover that others wrote ({prover}), and confirmed',
    opened: 'Ciphertexts of ours that programs by other people opened',
    bound: 'Sentences of the chapters that the build holds against the model',
    noticed: 'Faults put into the model on purpose, and noticed by a test',
    units: 'Tests of single parts that passed',
    browser: 'Tests in a browser that passed',
    axe: 'Pages looked at for what bars people out ({tool}), each language and theme by itself',
    engines: 'Steps of one journey through the site that worked, by browser',
    pages: 'Pages of this release',
    bytes: 'Its size, without the files to take along',
  },
  hash: 'The sum over all pages of this release but this one, which carries it:',
  command: 'The same sum from the list of all files, with this command:',
  onSite: 'stands on the site',
};

export type RecordWords = typeof record;
