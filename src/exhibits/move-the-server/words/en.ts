/** The words of the exhibit `move-the-server`. */
export const moveTheServer = {
  title: 'Move the server',
  summary: 'Move servers and keys over a border, choose what an authority can do, and see what it would read.',
  scenarios: {
    'before-order': { title: 'Before the order', caption: 'Servers and keys stand abroad.' },
    'data-moves': {
      title: 'The data moves',
      caption: 'The servers and their disks move to Iran. The keys stay abroad.',
    },
    'keys-follow': { title: 'The keys follow', caption: 'The service’s keys move to Iran as well.' },
    'copies-in-both': {
      title: 'Copies in both',
      caption: 'A copy on each side of the border, and the key split in two halves.',
    },
    'server-run': {
      title: 'The state runs the server',
      caption: 'The server stands in Iran and the authority sits in it, unseen.',
    },
    'login-code': {
      title: 'The login code is caught',
      caption: 'Nothing moves. The authority reads one text message.',
    },
    'phone-seized': {
      title: 'The phone is seized',
      caption: 'Nothing moves. The authority holds Omid’s phone, unlocked.',
    },
  },
  ownState: 'A situation of your own.',
  compare: 'Compare',
  map: { country: 'Iran', abroad: 'Abroad' },
  drag: 'drag me over the border',
  node: {
    server: '{service} server',
    'phone-company': 'Phone company',
    key: '{service}’s key',
    'half-key': 'half of the key',
    'sara-phone': 'Sara',
    'omid-phone': 'Omid',
    'sara-key': 'Sara’s key',
    'omid-key': 'Omid’s key',
    adversary: 'The authority',
  },
  disk: { all: 'keeps every chat', waiting: 'keeps what waits', reached: 'with the authority' },
  carry: {
    server: '{service} server, now {side}. Press Enter to carry it over the border.',
    key: '{service}’s key, now {side}. Press Enter to carry it over the border.',
    stays: '{owner}: this key is made in the phone and stays there. The order can move no key here.',
  },
  note: {
    server: {
      abroad: '{service} holds the key, and keeps it abroad.',
      'in-country': '{service} holds the key, and keeps it in Iran.',
      split: '{service} holds the key in two halves. That it splits keys is its own word; nobody outside has checked.',
    },
    ends: 'No key to move here: each phone makes its own, and keeps it.',
    none: 'Nothing to move here: the phone company is in Iran, and there is no key.',
  },
  predict: {
    title: 'Before you move anything',
    question:
      'Say the order is carried out in full: servers, disks and the service’s keys stand in Iran, and the authority takes them. What will it have of the message that Omid already received?',
    options: { readable: 'its words', sealed: 'sealed bytes', absent: 'no copy' },
    check: 'Move it and see',
    noScript: 'Think of an answer for each, then open the scenario “{scenario}”.',
  },
  dossier: 'What lies on the authority’s desk',
  dossierNone: 'The authority does nothing.',
  /** In a short frame: opens and closes the rows about the people. */
  deskWhole: 'Show all that lies there',
  deskFewer: 'Show the messages only',
  aboutPeople: 'About the people',
  because: 'because',
  samples: {
    message: 'Are you coming on Friday? Bring the photos.',
    media: '[photo: eleven people around a table]',
    future: 'All home safe. Delete this.',
    route: 'Sara → Omid, 29 May 2016, 21:14',
    contacts: 'Leila, Reza, Maryam, Dr Karimi and 143 more',
    number: '+98 900 000 0000',
    address: '203.0.113.7',
  },
  describe: {
    verdict: '{item}: {verdict}.',
    lane: '{mode}. {verdicts}',
    changed: '{mode}: {item} is now {verdict}.',
    unchanged: 'Nothing changes on the desk.',
  },
  share: 'Link to this',
};
