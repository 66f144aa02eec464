/** The words of the exhibit `exposure-table`. */
export const exposureTable = {
  title: 'What would be exposed',
  summary:
    'Every way of sending beside every other: what an authority would get, and why. Each cell opens into its reasons.',
  /** What its own page says of it, below it: what it shows and how it comes to it, and what it leaves out or assumes. */
  page: {
    line: 'Every way of sending, one order: what each would give away.',
    shows:
      'For every mode, what an authority reads of nine things under any placement and any powers. Each cell opens into its reasons.',
    not: 'How likely a power is used, how much it costs, or who has it. A cell says what would follow, not what happened.',
  },
  scenarios: {
    'before-order': {
      title: 'Before the order',
      caption: 'Servers and keys stand abroad. Disks and keys that are abroad are out of reach.',
    },
    'order-carried-out': {
      title: 'Order in full',
      caption:
        'Servers, disks and the service’s keys stand in Iran. The authority takes the disks and compels the keys.',
    },
    'data-only': {
      title: 'Data only',
      caption: 'Servers and disks stand in Iran, the keys abroad. The authority takes what it can reach.',
    },
    'server-run': {
      title: 'State runs the server',
      caption: 'Servers stand in Iran and the authority sits in them, unseen.',
    },
    'lines-tapped': {
      title: 'Lines tapped',
      caption: 'Nothing moves. The authority records every line that ends in Iran.',
    },
    'login-code': {
      title: 'Login code caught',
      caption: 'Nothing moves. The authority reads one text message.',
    },
    'company-ordered': {
      title: 'Company ordered',
      caption: 'Nothing moves, and keys lie in two halves. The order goes to the company, or to its owner.',
    },
    'phone-seized': {
      title: 'Phone seized',
      caption: 'Nothing moves. The authority holds Omid’s phone, unlocked.',
    },
    'app-changed': {
      title: 'App changed',
      caption: 'Nothing moves. Omid’s phone has another app, which sends home what it shows him.',
    },
    'backup-reached': {
      title: 'Backup reached',
      caption: 'Nothing moves. The authority gets what the backup host has.',
    },
  },
  modesLegend: 'Columns',
  eras: { then: 'As of 2016', now: 'As of today' },
  allModes: 'Show all',
  sortLegend: 'Order of the rows',
  sorts: { items: 'as listed', mode: 'by {mode}' },
  item: 'What may be exposed',
  table: 'What the authority gets, by way of sending',
  sortBy: 'Sort the rows by this column: {mode}',
  changed: 'changed by your last switch',
  was: 'was: {verdict}',
  open: 'Why {verdict}: {item}, {mode}',
  why_: 'Why',
  close: 'Close',
  hint: 'Press a cell to see why.',
  corner: 'A bold cell has changed; its corner shows what it was.',
  copyCsv: 'Copy the table as CSV',
  copied: 'Copied: {rows} rows.',
  notCopied: 'Your browser does not let us copy. Here is the text:',
  panel: {
    guess: {
      ask: 'Say the order is carried out in full: servers, disks and keys move to Iran. What will the authority have of a message that was delivered last month?',
      readable: 'its words',
      sealed: 'sealed bytes',
      absent: 'no copy',
    },
    task: {
      ask: 'Let the authority read tomorrow’s WhatsApp message, and not yesterday’s.',
      done: 'Tomorrow’s is readable after an attack; of yesterday’s there is no copy to read.',
    },
  },
  quarters: {
    about: 'A message that was delivered last month. The authority takes what stands in the country, disks and keys.',
    data: { abroad: 'Data abroad', 'in-country': 'Data in Iran' },
    keys: { abroad: 'Keys abroad', 'in-country': 'Keys in Iran' },
    ask: '?',
    task: {
      ask: 'Find the quarter in which the authority reads WhatsApp’s message.',
      cannot: 'It is in none of the four. {why}',
    },
  },
  describe: {
    count: '{counts}.',
    differ: '{one} and {other} differ in: {rows}.',
    same: '{one} and {other} do not differ in any row.',
    changed: 'Cells that changed: {count}.',
    cell: '{mode}, {item}: {verdict}.',
    now: 'Cells that can be read: {count}.',
  },
};
