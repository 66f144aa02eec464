/** The words of the exhibit `key-custody`. */
export const keyCustody = {
  title: 'The life of every key',
  summary: 'Every key of a chat as a line: who makes it, who holds it, from when to when, and what it opens.',
  /** What its own page says of it, below it: what it shows and how it comes to it, and what it leaves out or assumes. */
  page: {
    line: 'Who can open a chat? Look for who holds its keys.',
    shows:
      'Every key of a chat as the model’s run makes, sends, stores and wipes it, and which items follow from each one together with all ciphertext. Nothing in the picture is set by hand.',
    not: 'Real time: a moment’s steps are drawn close together, however long they take. Keys with which one only signs, and Telegram’s temporary keys of the line. Answers, with which phones draw new ratchet keys: only Sara writes here. Attacks: everybody keeps to the protocol here. What is inside the services’ own machines is partly assumed, and says so.',
    data: 'All lines stand in its table.',
  },
  scenarios: {
    'telegram-cloud': {
      title: 'Telegram, default',
      caption:
        'Thick lines are keys that open messages. In Telegram’s default chat they run through Telegram’s own machines too, from set-up to the end.',
    },
    'whatsapp-direct': {
      title: 'WhatsApp',
      caption:
        'In WhatsApp, the keys that open messages run on the two phones only. A message key lives for one message, then it is wiped.',
    },
    'telegram-secret': {
      title: 'Telegram, secret chat',
      caption:
        'In a secret chat, keys that open messages run on the two phones only. The phones agree on a new one after a week or 100 messages and wipe the old one. The photo’s own key stays.',
    },
    'plain-backup': {
      title: 'With a plain backup',
      caption:
        'The same phones, the same message keys. But a copy of the chat lies open at the backup host: there it needs no key.',
    },
    'end-to-end-backup': {
      title: 'With a sealed backup',
      caption:
        'Now the backup is sealed too. Its keys are made on the phones and kept there. Of Omid’s, a copy lies in a vault under a seal that takes his password.',
    },
  },
  scenarioList: 'Which chat',
  controls: {
    mode: 'Way of sending',
    data: 'Servers and disks stand',
    keys: 'The service’s keys stand',
    key: 'Follow one key',
    noKey: 'none',
  },
  picture: 'Lifelines of the keys',
  moments: {
    setUp: 'set-up',
    delivered: 'delivered',
    onTheWay: 'on its way',
    now: 'now',
    arrival: 'arrives',
    future: 'later',
  },
  when: {
    setUp: 'at set-up',
    delivered: 'with the messages already delivered',
    onTheWay: 'with the message on its way',
    now: 'now',
    arrival: 'when that message arrives',
    future: 'with the message still to come',
  },
  kept: 'kept',
  wiped: 'wiped: {moment}',
  vault: 'WhatsApp’s vault for backup keys {side}',
  vaultLine: 'line key to the vault',
  operators: {
    'sara-phone': 'in Sara’s hands',
    'omid-phone': 'in Omid’s hands',
    'member-phone': 'in the third member’s hands',
    service: 'run by {service}',
    'phone-company': 'run by the phone company',
    records: 'run by the phone company',
    'backup-host': 'run by Google or Apple',
  },
  openCopy: 'messages, open',
  noKeys: 'no key, ever',
  noOpening: 'no key that opens messages',
  rows: { all: 'Show also the keys that open no message', fewer: 'Show only the keys that open messages' },
  roles: {
    storage: 'storage key',
    half: 'half of the storage key',
    authorisation: 'authorisation key',
    line: 'line key to the server',
    'store-line': 'line key to the key store',
    'backup-line': 'line key to the backup host',
    identity: 'identity key',
    'signed-pre-key': 'signed pre-key',
    'one-time-pre-key': 'one-time pre-key',
    session: 'base and ratchet keys',
    chain: 'chain keys',
    sender: 'sender keys of the group',
    message: 'message keys',
    'secret-chat': 'secret-chat keys',
    file: 'file key of the photo',
    backup: 'backup keys',
    'vault-share': 'secret of the vault',
    password: 'key made of the password',
    search: 'a search through all numbers',
  },
  about: {
    storage:
      'What lies on the service’s disks is sealed under this one. The server needs it each time it writes or serves.',
    half: 'One half on each side of the border. Only both together make the storage key.',
    authorisation:
      'Phone and server agree on it when the phone logs in. It seals the line between them, and both keep it. So whoever has it opens what was recorded on that line. Temporary keys that Telegram can bind to it, for the line, are not in this model.',
    line: 'It seals the line between a phone and the server. What is end-to-end sealed stays so underneath.',
    'store-line': 'It seals the line on which secrets go to or from where keys are stored.',
    'backup-line':
      'It seals the line between a phone and the backup host. What goes over it unsealed lies open at the host.',
    identity: 'Says who is at the other end. It is drawn once and goes into the making of every session’s keys.',
    'signed-pre-key':
      'Lets somebody begin a session while this phone is off. It goes into the making of the session’s keys.',
    'one-time-pre-key': 'Like the signed pre-key, but for one session. It is wiped once that has begun.',
    session: 'Drawn by the sender for one session. The base key is wiped as soon as the first chain key is made.',
    chain:
      'Each makes one message key and the next chain key, and is wiped. There is no way back from a later one to an earlier one.',
    sender:
      'Sara’s phone gives it to every member, phone to phone. It makes the message keys of what she writes to the group.',
    message: 'One for each message. It is wiped as soon as the message is sealed, or opened.',
    'secret-chat': 'The two phones agree on it through the server, which cannot compute it.',
    file: 'Drawn for one photo, and sent to the other phone in a sealed message.',
    backup: 'Seals the backup before it leaves the phone.',
    'vault-share':
      'It stands for the vault’s own lock, which lets nobody try many passwords. It does not open the backup key without the password.',
    password: 'Omid’s password is in his head. The phone has it, and this key, only while he types it.',
    search:
      'No key at all: the address book goes up as hashes, and there are so few phone numbers that whoever sees the hashes can try them all.',
  },
  made: { one: 'One key, made by {places}.', several: '{count} keys, made by {places}.' },
  sent: {
    never: 'No copy crosses a line.',
    sealed: 'Copies cross lines only under a seal: {ways}.',
    clear: 'Copies cross lines: {ways}.',
    way: 'from {from} to {to}',
  },
  around: 'Copies of other keys lie under its seal: {keys}.',
  holding: {
    one: {
      made: '{place} makes it {from}.',
      got: '{place} gets it {from}.',
      sealed: '{place} gets a copy {from}, under a seal that it cannot open.',
    },
    several: {
      made: '{place} makes {count} of them, the first {from}.',
      got: '{place} gets the first {from}, and has {count} in all.',
      sealed: '{place} gets {count} copies, the first {from}, each under a seal that it cannot open.',
    },
    again: '{place} fetches it {count} times, the first {from}, and wipes it after each use.',
    endOfOne: { kept: 'It is kept.', wiped: 'It is wiped {to}.' },
    endOfSeveral: {
      kept: 'All are kept.',
      some: 'Kept: {open}. The others are wiped.',
      wiped: 'All are wiped, the last {to}.',
    },
  },
  opens: {
    heading: 'What it opens',
    alone: 'with it alone',
    underneath: 'once keys from outside the phones have taken the outer seals off',
    helps: 'with it alone; it takes other keys as well',
    nothing: 'nothing that is listed here',
    underneathShort: 'under outer seals: {items}',
    separator: '; ',
    note: 'Counted is all ciphertext that ever crosses a line or lies on a disk or at a host.',
  },
  holders: 'Who holds it, and how we know',
  chooseOne: 'Choose a key to see who holds it and what it opens.',
  close: 'Follow no key',
  point: {
    outside: 'Keys that open yesterday’s message now lie with {outside}. {ends} have one too.',
    ends: 'Keys that open yesterday’s message, in its backup, now lie on {ends} only.',
    nobody:
      'No place holds a key to yesterday’s message any more: it has been wiped. The message itself lies open on {phones}.',
    'no-key-needed': 'Yesterday’s message lies open at {open}: there, no key is needed. It lies open on {phones} too.',
  },
  legend: {
    opening: 'opens messages',
    other: 'opens none by itself',
    sealed: 'sealed copy of a key',
    open: 'messages, open',
    made: 'made',
    arrived: 'arrives',
    wiped: 'wiped',
    kept: 'kept',
  },
  describe: {
    own: '{mode}: every key, where it is made, and how long each place holds it.',
    opening: '{key} (opens messages)',
    holds: '{place} holds: {keys}.',
    holdsNone: '{place} never holds a key.',
    chosen: '{key}. Held by {places}. Opens: {opens}.',
    noneChosen: 'No key is followed.',
  },
  table: {
    caption: 'Table: every key, who holds it, and what it opens',
    columns: { key: 'Key', made: 'Made by', held: 'Held by', from: 'From', to: 'To', opens: 'Opens' },
    sealed: '{place} (sealed copy)',
    none: 'No key seals anything here.',
  },
  panel: {
    guess: {
      ask: 'Next comes WhatsApp. Who there still holds a key to yesterday’s message?',
      ends: 'only the phones',
      outside: 'the service too',
      nobody: 'nobody any more',
      'no-key-needed': 'no key is needed',
    },
    task: {
      ask: 'Find a chat that is sealed from phone to phone, and yet somebody else has yesterday’s message in plain words.',
      done: 'The chat is sealed from phone to phone, and no key is needed: a copy lies open.',
    },
  },
};
