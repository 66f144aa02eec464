/** The words of the exhibit `move-the-server`. */
export const moveTheServer = {
  title: 'Move the server',
  summary: 'Move servers and keys over a border, choose what an authority can do, and see what it would read.',
  /** What its own page says of it, below it: what it shows and how it comes to it, and what it leaves out or assumes. */
  page: {
    line: 'Move the server, and the bytes come along. Only a key turns them into words.',
    shows:
      'What an authority would have on its desk after the order, in two or three services at once. The verdicts follow from a model of each service. Real keys and ciphertext then confirm them in your browser.',
    not: 'Which service is better. What an authority would do, or has done. Telegram’s split keys are its own statement; nobody outside has seen them.',
  },
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
    'company-ordered': {
      title: 'The company is ordered',
      caption: 'Nothing moves, and the key lies in two halves. The order goes to the company, or to its owner.',
    },
    'phone-seized': {
      title: 'The phone is seized',
      caption: 'Nothing moves. The authority holds Omid’s phone, unlocked.',
    },
    'app-changed': {
      title: 'The app is changed',
      caption: 'Nothing moves. Omid’s phone has another app, which sends home what it shows him.',
    },
  },
  ownState: 'A situation of your own.',
  compare: 'Compare',
  map: { country: 'Iran', abroad: 'Abroad' },
  drag: 'drag me in',
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
  /** The line above the lanes; each name in braces is a control. */
  drive: {
    powers: 'The authority {powers}.',
    placement: 'Data: {data}, keys: {keys}.',
  },
  predict: {
    question: 'Your guess: once server and key stand in Iran, what will lie here?',
    /** On a slide, of what the next press shows. */
    next: 'what will lie here next?',
    options: { readable: 'its words', sealed: 'sealed bytes', absent: 'no copy' },
  },
  desk: 'On the authority’s desk',
  /** What lies there, in few words: the slip of each item, and why a slip is empty. */
  slip: {
    items: {
      'stored-text': 'Delivered',
      'in-flight': 'On its way',
      'future-text': 'Still to come',
      'who-talks-to-whom': 'Who to whom',
    },
    absent: {
      'not-in-mode': 'no such thing here',
      'not-yet': 'not written yet',
      erased: 'deleted on delivery',
      'out-of-reach': 'out of reach',
      'on-phones-only': 'only on the phones',
    },
  },
  dossier: 'All that lies on the desk, and why',
  aboutPeople: 'About the people',
  because: 'because',
  samples: {
    message: 'Are you coming on Friday? Bring the photos.',
    media: '[photo: eleven people around a table]',
    future: 'All home safe. Delete this.',
    route: 'Sara → Omid, 29 May 2016, 21:14',
    contacts: 'Leila, Reza, Maryam, Dr Karimi and 143 more',
    contactNumbers: '+98 900 000 0012, +98 900 000 0047 and 145 more',
    number: '+98 900 000 0000',
    address: '203.0.113.7',
  },
  describe: {
    verdict: '{item}: {verdict}.',
    lane: '{mode}. {verdicts}',
    changed: '{mode}: {item} is now {verdict}.',
    unchanged: 'Nothing changes on the desk.',
  },
  /** What a page has besides the picture. A frame does without. */
  panel: {
    story: {
      play: 'Play the story',
      pause: 'Pause',
      resume: 'Go on',
      next: 'Next scene',
      stop: 'Stop',
      position: 'Scene {n} of {total}',
      scenes: {
        before:
          'May 2016. Sara and Omid write to each other in Iran. Servers and keys stand abroad; no copy is in reach.',
        order: 'Iran tells foreign messengers: bring the data into the country, within a year.',
        data: 'The servers come. Telegram’s disk holds every chat, as bytes. WhatsApp’s holds only what still waits.',
        keys: 'Telegram holds its key, so the key can follow. Now the delivered message lies open. WhatsApp has no key to bring.',
        people: 'One thing now stands open in both lanes: who wrote to whom, and when.',
        server:
          'And if the state runs the server? WhatsApp’s next message can be caught with a false key. Comparing codes would show it.',
        yours: 'Now it is yours. Drag a server or a key, or write a message.',
      },
    },
    task: {
      ask: 'Make the authority read WhatsApp’s delivered message, and leave both phones and their apps alone.',
      done: 'The authority reads it. {why}',
      cannot: 'You have tried {tries} ways. {why}',
    },
  },
  share: 'Link to this',
};
