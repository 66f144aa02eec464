/** The words of “For this danger, this setting”. The verdicts among them are the model's (src/reading/dangers/). */
export const dangers = {
  dangers: {
    code: {
      name: 'Somebody catches the login code that comes by text message',
      note: 'Choose a second password that you use nowhere else, and an address for recovery that others cannot reach. Look at the list of devices from time to time.',
    },
    phone: {
      name: 'My phone is taken, unlocked',
      note: 'What helps besides stands outside the model: notices that show no words; a long passcode, so that the phone is not unlocked. A timer helps with what has run down by then. Your partner’s phone counts as much as yours.',
    },
    moved: {
      name: 'The service’s disks and keys come into the hands of the state',
      note: 'This is the order of 2016, carried out to the end, once: what is written afterwards is not in the copy. You cannot see it on your phone.',
    },
    run: {
      name: 'The state runs the service’s server, or orders the one who does',
      note: 'Compare security codes with the people who matter, in person or in a call, and again when a notice tells of a new key.',
    },
    company: {
      name: 'The company, or its owner, is ordered to help',
      note: 'The border does not matter here: an order reaches people. It reaches what the company can reach, and it can be secret. What a company does not have it cannot give.',
    },
    line: {
      name: 'Somebody taps the lines',
      note: 'Sealed bytes are not silent ones. From when, how often and how much, a watcher can guess who writes to whom. The model does not count that.',
    },
    backup: {
      name: 'Somebody gets at the copies in the cloud',
      note: 'For Android our sources differ on whether the host alone can read a copy that is not sealed end to end: the press says yes, those who took the app apart say no, not without WhatsApp or a caught code. It is enough if one of the two keeps such a copy.',
    },
    app: {
      name: 'The app on the phone is not the one I think it is',
      note: 'Have apps from their makers, and keep phone and apps up to date. An open app, built anew by others and compared, is the only check from outside; a copy that somebody offers, for getting round a block for instance, is the usual way in.',
    },
  },
  asked: {
    'stored-text': 'What was written before',
    'future-text': 'What is written from then on',
    'who-talks-to-whom': 'Who writes to whom, and when',
  },
  everywhere: 'every way of writing that is told of here',
  /** Between things in a row, some of which have commas in them. */
  between: '; ',
  helps: 'What helps',
  /** Where nothing does. */
  helpsNot: 'Of the settings that the model knows, none.',
  /** A setting, and where it shuts what. */
  shuts: '{way}: shuts {items}.',
  shut: {
    'stored-text': 'what was written before',
    'future-text': 'what comes',
    'who-talks-to-whom': 'who writes to whom',
  },
  not: 'What changes nothing here',
  shows: 'What would show it',
  codes: 'Two people who compare their security codes see that they differ.',
  /** Before the source of an instruction. */
  from: 'From:',
  settings: {
    'second-password': {
      name: 'A second password for the account',
      how: {
        telegram: 'Telegram: Settings, Privacy and Security, Two-Step Verification.',
        whatsapp: 'WhatsApp: Settings, Account, Two-step verification.',
        signal: 'Signal: Settings, Account, a PIN, and the registration lock below it.',
      },
    },
    timer: {
      name: 'A timer in the chat (disappearing messages)',
      how: {
        telegram: 'Telegram, secret chat: the stopwatch in the chat’s menu.',
        whatsapp: 'WhatsApp: the contact’s name, Disappearing messages.',
        signal: 'Signal: the contact’s name, Disappearing messages; or Settings, Privacy, for every new chat.',
      },
    },
    'secret-chat': {
      name: 'A secret chat in place of the default',
      how: { telegram: 'Telegram: new message, New Secret Chat. For one partner, on one device each.' },
    },
    'phones-keys': {
      name: 'An app in which the phones hold the keys by default',
      how: { other: 'Both have to use it, and to get it from its maker.' },
    },
    'sealed-backup': {
      name: 'A sealed backup',
      how: {
        whatsapp: 'WhatsApp: Settings, Chats, Chat backup, End-to-end encrypted backup. Both have to.',
      },
    },
    'no-backup': {
      name: 'No backup in the cloud',
      how: { whatsapp: 'WhatsApp: Settings, Chats, Chat backup. The copy that is there already has to be deleted.' },
    },
    vpn: {
      name: 'A VPN',
      how: { other: 'It changes who sees that you use an app, not who reads what you write.' },
    },
  },
};

export type DangersWords = typeof dangers;
