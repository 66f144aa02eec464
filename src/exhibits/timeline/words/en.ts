/** The words of the exhibit `timeline`. */
export const timeline = {
  title: 'What happened, and when',
  summary: 'From 2012 to today: the order, what came before it, and what came of it. Each event with its source.',
  /** What its own page says of it, below it: what it shows and how it comes to it, and what it leaves out or assumes. */
  page: {
    line: 'What was ordered, what was done, and what came of it.',
    shows: 'What happened, in order, each event with its source and its kind.',
    not: 'Everything that happened. An event stands here because a chapter needs it. Events that only one side tells say so.',
    data: 'All events stand in its list, each with an address of its own.',
  },
  scenarios: {
    all: { title: 'Everything', caption: 'Orders, blocking, what the apps changed, and cases that show the rest.' },
    orders: { title: 'Orders', caption: 'What authorities demanded of messaging services in Iran.' },
    blocking: { title: 'Blocking', caption: 'When apps were blocked, opened again, or the network was cut.' },
    apps: { title: 'Apps', caption: 'What the services changed: keys, groups, backups, what they may hand over.' },
    cases: { title: 'Cases', caption: 'Arrests, accounts taken over, courts, and what happened in other countries.' },
  },
  scenarioList: 'What to show',
  kinds: {
    orders: { name: 'Orders', one: 'Order' },
    blocking: { name: 'Blocking', one: 'Blocking' },
    apps: { name: 'Apps', one: 'App' },
    cases: { name: 'Cases', one: 'Case' },
  },
  listLabel: 'The events',
  asked: '?',
  earlier: 'Earlier',
  later: 'Later',
  describe: {
    own: 'Shown: {kinds}.',
    count: '{count} events, {first} to {last}.',
  },
  predict: {
    question: 'When was Telegram banned? Mark the year, then tick the empty row.',
    why: '{months} months after the order, on {date}: {title}.',
  },
  task: {
    ask: 'After the order, accounts were opened though no server had moved. Find the first event that tells of it.',
  },
};
