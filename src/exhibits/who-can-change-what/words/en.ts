/** The words of the exhibit `who-can-change-what`. */
export const whoCanChangeWhat = {
  title: 'Who can change what',
  summary:
    'Reading is not all that a server can do. Take a history away, change one word, write as somebody else, hold a message back: see what each phone then shows, and whether anything tells.',
  /** What its own page says of it, below it: what it shows and how it comes to it, and what it leaves out or assumes. */
  page: {
    line: 'Whoever keeps your history can also rewrite it. Who would notice?',
    shows:
      'For each way of sending as of 2016, four acts and six means: whether the authority can build what it has to hand in, whether it stands where it can hand that in, and whether the phone opens it. The model works that out; then the same bytes are made with real keys, and a phone opens them or refuses. Both have to agree, or this page is not built.',
    not: 'A new chat or group that the authority itself begins. Groups whose members have the keys. Copies that somebody has outside the app. What people notice by style. Taking back one’s own message, which WhatsApp has allowed since October 2017, after the year that is shown here. That Omid is one of the administrators of the channel is assumed.',
  },
  scenarios: {
    'as-written': {
      title: 'As it was written',
      caption:
        'Sara has written to Omid. Both phones show what she wrote. Choose what the authority does, and to what.',
    },
    'one-word': {
      title: 'One word',
      caption:
        'The servers have moved, and the state runs them. It changes one word of a message that Omid has already read.',
    },
    'history-gone': {
      title: 'The history',
      caption: 'The state runs the moved servers, and takes away what was written before.',
    },
    'as-sara': {
      title: 'In Sara’s name',
      caption: 'The state runs the moved servers, and writes to Omid as Sara.',
    },
    'march-2017': {
      title: 'March 2017',
      caption:
        'Channel administrators are arrested and made to hand over their channels, which are then emptied. No server had moved.',
    },
    'code-caught': {
      title: 'A caught code',
      caption: 'The authority catches the code that opens Omid’s account, and writes to Sara as Omid.',
    },
    'held-back': {
      title: 'Held back',
      caption: 'The state runs the moved servers, and does not hand over a message that is on its way.',
    },
    'app-changed': {
      title: 'A changed app',
      caption: 'Omid has been given another app. It shows him what the authority wants him to see.',
    },
  },
  meansLegend: 'The authority',
  means: {
    nothing: 'does nothing',
    'take-disks': 'copies the disks',
    'run-server': 'runs the servers',
    'compel-operator': 'orders the company',
    'intercept-sms': 'catches Omid’s code',
    'seize-phone': 'has Omid’s phone',
    'change-client': 'changes Omid’s app',
  },
  actsLegend: 'and wants to',
  acts: {
    delete: 'take the history away',
    alter: 'change one word',
    insert: 'write as one of them',
    withhold: 'hold a message back',
  },
  samples: {
    delivered: 'Meet me at six.',
    onTheWay: 'Bring the list.',
    forged: { alter: 'Meet me at nine.', insert: 'Come alone.' },
  },
  people: { sara: 'Sara', omid: 'Omid' },
  phones: { sara: 'Sara’s phone', omid: 'Omid’s phone' },
  screen: { gone: 'no messages', missing: 'nothing has come', refused: 'refused:' },
  outcomes: {
    unseen: 'Done, and nothing shows it.',
    seen: 'Done, but it shows.',
    'only-there': 'Only on {whose}.',
    refused: 'Refused by {whose}.',
    'no-way': 'Not this way.',
  },
  signs: {
    codes: 'codes differ, if compared',
    'device-list': 'new device in Omid’s list',
    'login-notice': 'login notice on Omid’s phone',
    'key-notice': 'new-key notice, if switched on',
    'key-changed': 'new-key notice',
    'logged-out': 'Omid is logged out',
    'member-notice': 'new-member notice',
    'key-log': 'the new key in the public log',
    'other-signature': 'another signature on the app',
    'other-build': 'its source builds another app',
  },
  because: {
    server: 'The history lies with the service, and the apps show what it says.',
    administrator: 'An administrator may delete what is in a channel, for everybody who reads it.',
    ownCopy: 'Whoever has the account can delete Omid’s copy. Sara keeps hers.',
    serverWrites: 'The service seals each message for the phone itself. Under that seal it can write what it likes.',
    noSeal: 'Nothing seals a text message. It is whose number stands on it.',
    falseKey: 'The server hands out a key of its own, and seals with it. The phones take it for the other person’s.',
    newDevice: 'The code opens the account on another device, and the service believes it.',
    newNumber: 'Omid’s account now has another key. Sara’s phone believes it, and has a way to say so.',
    hisPhone: 'The phone has his keys. What it writes is his, for all that anybody can check.',
    inHand: 'Whoever holds the phone can do that there. No other phone follows.',
    app: 'The app decides what the screen shows, whatever was sealed.',
    withheld: 'All messages pass through that server. What does not come makes no sound.',
    refused: 'What is missing is {key}. One bit was changed, and the seal no longer fits.',
    copies: 'To copy is to read. Nothing on any phone depends on the copy.',
    phonesOnly: 'These messages lie on the phones. No service is asked for them again.',
    noEdit: 'An account can write and delete. It cannot change what others wrote.',
    onlyReads: 'To read a text message changes nothing.',
    notBetween: 'Whoever does this does not stand between the phones.',
  },
  lines: {
    true: '{from}: {text}',
    changed: '{from}: {text} (changed)',
    forged: '{from}: {text} (never written)',
    refused: 'Refused: {text}.',
    gone: 'No messages.',
    missing: 'One message has not come.',
  },
  describe: {
    nobody: 'The authority {by}. To {act}, it would have to act.',
    own: 'The authority {by}, and wants to {act}.',
    screen: '{phone} shows: {lines}',
    /** Between one sign and the next. */
    and: '; ',
  },
  panel: {
    guess: {
      ask: 'Say the servers have moved and the state runs them. Can it change one word of a message that Omid has already read?',
      here: 'One word?',
      unseen: 'yes, unseen',
      seen: 'yes, but it shows',
      no: 'no',
    },
    task: {
      ask: 'Put words on a phone that WhatsApp never carried from that person, so that nothing on any phone shows it.',
      done: 'Not from the server, whose keys the codes give away, but from the phone that has the keys. End-to-end seals prove that a message comes from a phone, not whose hand holds it.',
    },
    why: 'Why, way by way, with sources',
  },
  rests: {
    'apps-follow-server': 'Telegram’s servers tell the apps which messages were deleted, and the apps take them away.',
    'nothing-tells-of-withheld':
      'Researchers found in 2017 that in groups of Signal and WhatsApp the exchange as a whole is not protected from end to end. We assume that a message which is held back leaves no sign on a phone, in a group or between two.',
  },
  story: {
    title: 'March 2017: channels emptied',
    text: 'On 14 to 16 March 2017, before a presidential election, administrators of Telegram channels that stood by President Rouhani were arrested by the Revolutionary Guards. While they were held they were forced to hand over control of their channels, and all the content was deleted. The servers stood abroad. What the critics of the order feared from servers in Iran was done without them, through people and their accounts.',
    limits:
      'Our source does not say how it was done: on a phone, with a code, or by making somebody else an administrator. The picture shows the first.',
  },
};
