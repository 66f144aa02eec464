/** The words of the exhibit `ends-and-backups`. */
export const endsAndBackups = {
  title: 'The ways round',
  summary:
    'A caught login code, an unlocked phone, a changed app, the host of a backup, an order to the company: no seal is broken, and no server has to move. Which messages each of them yields, in which chat, and what stops it.',
  /** What its own page says of it, below it: what it shows and how it comes to it, and what it leaves out or assumes. */
  page: {
    line: 'No seal is broken: a code, a phone, an app, a backup or an order is enough.',
    shows:
      'Which messages a caught login code, an unlocked phone, a changed app, a backup’s host or an order to the company yields in each chat, what could show it, and what a second password, a timer or a sealed backup changes. Every precaution is a changed run of the model; tests hold each verdict against real keys and ciphertext.',
    not: 'How often any of this is done, or what it costs. Passwords that are guessed or told. Phones that are locked. WhatsApp and Signal stand as they were in 2016, but for the PIN and the sealed backup, which came later; a seal that WhatsApp put on backups in Apple’s cloud from late 2016, with a key that a login code gave access to, is left out.',
    data: 'All verdicts stand in its table. Those without a second password and with both sides’ backups alike are rows of the {openData}. The bytes can be saved above as {evidence}.',
  },
  scenarios: {
    before: {
      title: 'Before',
      caption:
        'Chats between Sara and Omid, and no server has moved. There are five ways round. Choose what the authority does, and see which of the messages it gets.',
    },
    'login-code': {
      title: 'The login code',
      caption:
        'The authority reads the text message that carries Omid’s login code, and uses it on a device of its own. No server has moved. What it is served depends on what the server has.',
    },
    'second-password': {
      title: 'A second password',
      caption:
        'Omid has set a second password. The code still comes to the authority, and no longer opens the account. Text messages have no account to open: they go on being read. In 2016 only Telegram offered such a password.',
    },
    'phone-seized': {
      title: 'The phone',
      caption:
        'The authority has Omid’s phone, unlocked. Every chat lies open in it, whoever holds the keys, and the second password is not asked for.',
    },
    'timer-set': {
      title: 'A timer',
      caption:
        'Sara and Omid had set a timer where there was one to set. What both had read is gone. What is still to come lies open in the phone that was taken.',
    },
    'app-changed': {
      title: 'A changed app',
      caption:
        'Omid’s phone has another app in the place of his: a fork that was pushed on him, a forced update, a spy. It seals and opens as the right one does, and sends home what it shows.',
    },
    'plain-backup': {
      title: 'An open backup',
      caption:
        'The authority reaches the host of the backups. Where WhatsApp’s chats were copied there without an end-to-end seal, the messages are readable. Nothing in the app shows it.',
    },
    'end-to-end-backup': {
      title: 'A sealed backup',
      caption:
        'Both have sealed their backups before they went up. The same host holds the same messages, and has no key to them.',
    },
    'other-side': {
      title: 'The other person’s backup',
      caption:
        'Omid’s backup is sealed. Sara’s is not, and a chat has two ends: her copy holds his messages too, and they are readable.',
    },
    'company-ordered': {
      title: 'An order to the company',
      caption:
        'No server has moved, and none needs to. The company, or its owner, is made to serve the authority. It can hand over what it can open, and lie about keys from now on; it has no key to what the phones sealed before.',
    },
  },
  wayLegend: 'The authority',
  ways: {
    nothing: 'has done nothing yet',
    'login-code': 'catches the login code',
    phone: 'takes the phone, unlocked',
    app: 'changes the app',
    backup: 'reaches the backups',
    company: 'compels the company',
  },
  passwordLegend: 'Omid’s second password',
  password: { off: 'not set', on: 'set' },
  saraLegend: 'Sara’s backup',
  sara: { same: 'like Omid’s', open: 'open' },
  timerLegend: 'A timer in the chat',
  timer: { off: 'not set', on: 'set' },
  lanes: 'What the way yields, message by message',
  before: 'Delivered before',
  after: 'Not yet delivered',
  now: 'the authority acts here',
  columns: {
    'stored-text': 'message',
    'stored-media': 'photo',
    'in-flight': 'message on its way',
    'future-text': 'message still to come',
  },
  said: {
    'stored-text': 'See you at eight.',
    'stored-media': 'The photo',
    'in-flight': 'I am late.',
    'future-text': 'Home now.',
  },
  noSuch: 'no photos',
  choose: 'Why: {mode}',
  yields: {
    all: 'the history and what comes',
    past: 'the history',
    coming: 'only what comes',
    sealed: 'sealed bytes only',
    nothing: 'none of the messages',
  },
  outcome: {
    all: 'The history and what comes: {modes}.',
    past: 'The history: {modes}.',
    coming: 'Only what comes: {modes}.',
    sealed: 'Sealed bytes only: {modes}.',
    nothing: 'None of the messages: {modes}.',
  },
  shows: {
    none: 'No sign in the app.',
    refused: 'The code is not enough.',
    signs: 'Shows: {signs}.',
    traces: {
      'device-list': 'a new device listed',
      'login-notice': 'a message of the login',
      'key-notice': 'key notice (if on)',
      'key-changed': 'key notice',
      'logged-out': 'Omid logged out',
      'member-notice': 'member notice',
      'key-log': 'an entry in the key log',
      'other-signature': 'not the company’s signature',
      'other-build': 'not what the source gives',
    },
  },
  whyHeading: 'Why: {mode}',
  refused:
    'The authority catches the code and enters it. The server asks for the second password besides. Nothing that the authority has makes the answer, so it gets no further.',
  besides: 'Besides messages, this yields: {items}.',
  besidesItems: {
    contacts: 'Omid’s address book',
    'ip-address': 'Omid’s network address',
    'who-talks-to-whom': 'who wrote to whom, and when',
  },
  table: {
    summary: 'Table: every chat by every way',
    caption: 'What each way yields in each chat. First the message already delivered, then the one still to come.',
    mode: 'Chat',
    past: 'delivered: {verdict}',
    coming: 'to come: {verdict}',
    columns: {
      'login-code': 'Login code',
      'second-password': 'Login code, second password set',
      phone: 'Unlocked phone',
      timer: 'Unlocked phone, timer set',
      app: 'Changed app',
      backup: 'Backups’ host, both do alike',
      'other-side': 'Backups’ host, Sara’s is open',
      company: 'Order to the company',
    },
  },
  /** What stands on pages only. */
  panel: {
    limits: {
      summary: 'What each defence does not do',
      password:
        'A second password keeps out whoever has only the code. Against a phone in hand, a backup’s host or whoever runs the server it does nothing. It is gone if it can be guessed or is told, or if somebody gets into the mailbox through which some can be reset. WhatsApp’s and Signal’s lapse after a week without use.',
      seal: 'A sealed backup keeps out its host. It does nothing for the copy in the phone, for the other person’s copy, or against a caught login code.',
      timer:
        'A timer empties both phones of what has been read. It does nothing for what was copied, photographed, passed on or backed up before, for what a tool may find of a wiped message, or for what comes. Telegram’s secret chats had one in 2016; Signal’s came in October 2016, WhatsApp’s in November 2020.',
      ends: 'Keys at the ends keep the service from having a history to serve. They do not keep a phone from showing its chats to whoever holds it, unlocked.',
      notice:
        'A notice of a changed key comes after the change, to the other side, and only helps if it is read and understood.',
      picture:
        'Messages that somebody deletes by hand, and locked phones that are searched with special tools, are not drawn here.',
    },
  },
  predict: {
    question: 'First a guess: what of Sara’s messages does a caught login code yield?',
    options: { all: 'the history too', coming: 'what comes', nothing: 'none' },
  },
  task: { ask: 'Omid has sealed his backup. Let the authority read his messages at the backups’ host all the same.' },
  describe: {
    ways: {
      nothing: 'The authority has done nothing yet.',
      'login-code': 'The authority catches Omid’s login code.',
      phone: 'The authority has Omid’s phone, unlocked.',
      app: 'The authority has put another app in the place of Omid’s.',
      backup: 'The authority reaches the host of the backups.',
      company: 'The authority makes the company serve it.',
    },
    password: { off: 'He has no second password.', on: 'He has set a second password.' },
    timer: { off: 'No timer is set.', on: 'A timer is set where there is one to set.' },
    sara: { same: 'Sara does with her backup as Omid does.', open: 'Sara’s backup is open to its host.' },
  },
};
