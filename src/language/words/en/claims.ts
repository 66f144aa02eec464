/** The words of the pages on the five reports: what each claims, and what became of it against the evidence. */
export const claims = {
  title: 'Reading the reports',
  lead: 'Five short reports told of one order, and they contradict each other. Here is what each of them says, in our words, beside what the others say and what the evidence shows: {claims} claims, {questions} questions.',
  description:
    'Every claim that five news reports made about Iran’s order of May 2016, side by side, each with a verdict and its sources.',
  views: {
    label: 'Ways to read the claims',
    byQuestion: 'By question',
    byArticle: 'By report',
    byVerdict: 'By verdict',
    whereFrom: 'Who had it from whom',
  },
  viewTitle: '{view} · Reading the reports',
  leads: {
    byArticle: 'Each report by itself: what kind of paper it is, whom it names, and everything that it claims.',
    byVerdict: 'All claims by how they stand against the evidence.',
    whereFrom:
      'Follow each report back, and the ways meet: as far as we can trace them, all five rest on one paragraph of a state agency, mostly in the English of one wire. Five reports that agree are one source here.',
  },
  overview: {
    title: 'At a glance',
    note: 'Each mark is one claim, and leads to it. The shape is the verdict.',
    question: 'Question',
    claim: '{id}, {report}: {verdict}',
    silent: '{report} says nothing on this',
    key: 'What the marks mean',
  },
  table: {
    title: 'Side by side',
    label: 'The claims of the five reports, question by question',
    contradict: 'The reports contradict each other',
    silent: 'Says nothing on this.',
    evidence: 'What the evidence says',
  },
  entry: {
    kind: 'About',
    sources: 'Sources',
    /** Before the numbers of claims that say the same, and of those that say otherwise. */
    agrees: 'With',
    conflicts: 'Against',
    chapters: 'Used in',
    link: '{id}, {report}',
    unsourced: {
      opinion: 'No source: an opinion, which none could settle.',
      speculation: 'No source: speculation.',
      'not-found': 'No source: we looked for one and found none. Unverified.',
    },
  },
  categories: {
    legal: 'Law and politics',
    usage: 'Numbers of users',
    censorship: 'Blocking and censorship',
    technical: 'Technical',
    history: 'Background',
    opinion: 'Opinion or forecast',
  },
  verdicts: {
    supported: 'Supported',
    partly: 'Partly',
    understated: 'Understated',
    overstated: 'Overstated',
    misleading: 'Misleading',
    doubtful: 'Doubtful',
    wrong: 'Wrong',
    unsupported: 'Unsupported',
    'forecast-or-opinion': 'Forecast or opinion',
  },
  verdictNotes: {
    supported: 'The evidence agrees.',
    partly: 'True, but something that matters is missing.',
    understated: 'True, and less than the evidence shows.',
    overstated: 'More than the evidence bears.',
    misleading: 'Each word is true; together they say something that is not.',
    doubtful: 'Evidence speaks against it, without settling it.',
    wrong: 'The evidence contradicts it.',
    unsupported: 'We found no evidence either way.',
    'forecast-or-opinion': 'Not a statement of fact, so there is nothing to check. What came of a forecast is said.',
  },
  count: '{count} claims',
  countOne: '1 claim',
  report: {
    read: 'The report itself',
    tally: 'Verdicts',
    /** One part of the tally. */
    of: '{count} {verdict}',
  },
  chain: {
    picture:
      'Drawing: who took the news of the order from whom, from the council to the five reports. The table below says the same.',
    stages: {
      1: 'The decision',
      2: 'Agencies in Iran',
      3: 'Agencies abroad',
      4: 'Reports of reports',
      5: 'The five reports',
    },
    named: 'It names the other as its source',
    inferred: 'It does not; we infer it from the wording',
    unused: 'None of the five has it from here',
    table: 'The same as a table',
    columns: { who: 'Who', from: 'Had it from', how: 'How we know', sources: 'Sources' },
    how: { named: 'Names it.', inferred: 'Inferred.' },
    originals:
      'We have not read the Persian text of the decision, nor the originals of IRNA, Mehr and Reuters: only what others passed on of them.',
  },
};

export type ClaimsWords = typeof claims;
