export const buildAMessenger = {
  title: 'Build a messenger',
  summary:
    'Put a messenger together from ten choices: who holds the keys, what is stored and for how long, backup, login. The model says what the order would open.',
  /** What its own page says of it, below it: what it shows and how it comes to it, and what it leaves out or assumes. */
  page: {
    line: 'Choose who holds the keys, and see what your messenger would give away.',
    shows:
      'What the order would open of a messenger that you put together. Each choice changes the run that the model follows; no verdict is looked up, and tests hold built messengers against the real ones and against real keys and ciphertext.',
    not: 'Mistakes in a program, or a service that breaks its word. Whether people would use it. A hidden sender is hidden from the records only: who runs the server may still guess from times and addresses.',
  },
  scenarios: {
    'from-telegram': {
      title: 'Telegram’s default',
      caption:
        'As in Telegram’s default chat, the service holds the key and keeps a history. With disks and keys the authority reads the message already delivered.',
    },
    'from-whatsapp': {
      title: 'WhatsApp',
      caption:
        'As in WhatsApp, the phones hold the keys and the server forgets what it has delivered. The authority finds no copy of the message already delivered. Who writes to whom it reads.',
    },
    'keys-at-ends': {
      title: 'Only the keys moved',
      caption:
        'Telegram’s default with one thing changed: the phones make and hold the keys. The history on the disk is now sealed to the authority. Who writes to whom, and the address book, stay readable.',
    },
    'with-plain-backup': {
      title: 'A plain backup',
      caption:
        'WhatsApp with one thing changed: the phones upload plain backups. Whoever reaches the backup host reads the message already delivered. No key of the messenger’s is needed.',
    },
    'keeps-nothing': {
      title: 'Keeps next to nothing',
      caption:
        'Nothing is kept after delivery, the sender stands under a seal, no number is asked for, the address book stays on the phone. The order opens nothing here. A phone in the authority’s hands still opens everything on it.',
    },
  },
  predict: {
    question: 'Move only the keys to the phones: what does the order still open? Mark your guess.',
    options: { opens: 'opens', closed: 'stays shut' },
  },
  task: {
    ask: 'Build a messenger that keeps the whole history on its server, and of which the order, carried out in full, opens nothing.',
  },
  noServiceKeys: 'This messenger’s service holds no key of the messages. Where its keys stand changes nothing.',
  startLegend: 'Start from',
  startNote:
    'Telegram’s secret chats are not here. Their phones hold the keys of the messages and the service those of the account: no choice here says that.',
  choicesLegend: 'Your choices',
  situationLegend: 'The order and the authority',
  why: { had: 'The authority gets it, but sealed.' },
  attack: {
    'ghost-member':
      'The authority, in the server, adds a member to the group. From then on each phone seals for that member too.',
  },
  asked: {
    holder: 'Who makes and holds the keys of what is written?',
    freshness: 'How long does a key serve?',
    changed: 'When the other phone’s key changes',
    stored: 'What does the server keep?',
    phones: 'What do the phones keep?',
    backup: 'Are the phones backed up?',
    chat: 'Who is in the chat?',
    login: 'What opens an account?',
    metadata: 'What is kept of who writes to whom?',
    contacts: 'The address book',
  },
  options: {
    holder: {
      none: 'nobody: nothing is sealed',
      line: 'the line only, open at the server',
      service: 'the service',
      phones: 'the phones',
    },
    freshness: {
      'one-key': 'one key for everything',
      'per-message': 'a key for each message, then wiped',
      healing: 'that, and fresh secrets at each answer',
    },
    changed: { resend: 'seal again and send', hold: 'hold back and say so' },
    stored: { history: 'the whole history', 'until-delivered': 'nothing after delivery' },
    phones: { keep: 'everything', erase: 'nothing once it is seen' },
    backup: { plain: 'yes, plain', 'end-to-end': 'yes, sealed by the phone', none: 'no' },
    chat: { two: 'two people', group: 'a group of three' },
    login: {
      sms: 'a code by text message',
      'sms-and-password': 'that and a password',
      'no-number': 'a made-up name, no number',
    },
    metadata: {
      kept: 'all, with addresses',
      'while-waiting': 'only while a message waits',
      hidden: 'the sender is sealed as well',
    },
    contacts: { uploaded: 'is uploaded and kept', 'on-phone': 'stays on the phone' },
  },
  remarks: {
    'no-chat-keys': 'Nothing to decide here: the phones have no key of the chat.',
    'server-must-know':
      'Not possible here: a server that opens messages sees who sends them. It keeps this while a message waits.',
    'still-guessable':
      'No record names the sender. From times and network addresses whoever runs the server may still guess.',
    'history-tells': 'A history says who wrote to whom. Only the network addresses are not kept.',
    'group-not-resent': 'In a group no phone seals a waiting message anew. The choice decides only what is shown.',
    'server-has-it-too': 'The seal covers the backup. The server has the same messages, and can open them.',
    'copies-stay': 'Other copies stay: in the history, or in the backup until the next one is made.',
    'no-account-by-sms': 'The number stays on the phone. There is no code to catch.',
  },
  differs: {
    none: 'It is as in {mode}, as far as these choices say.',
    one: 'One choice differs from {mode}: {choices}.',
    more: '{count} choices differ from {mode}: {choices}.',
    chosen: '“{question}”: {option}',
    remaining: 'What these choices do not say of {mode}:',
  },
  remaining: {
    mtproto:
      'Its line is one of its own, MTProto. We assume that its keys lie sealed on the disks. No verdict differs.',
    'tells-of-logins':
      'It tells the account’s devices of a new login, and whoever logs in sees from which addresses they connect.',
    'key-not-known': 'How it seals its disks nobody outside knows: we assume a key kept apart. No verdict differs.',
    'envelope-forgotten':
      'We assume it forgets who wrote to whom on delivery. No verdict differs, because a message is always waiting here.',
    'sender-key': 'In a group it seals a message once for all members, not once for each. No verdict differs.',
    vault: 'The key of a backup can lie in its vault, behind a password. No verdict differs.',
    hashes: 'Hashes of the address book go up and are not kept. Whoever runs the server could try all numbers.',
    'photo-beside':
      'A photo goes up beside its message, under a key of its own, and stays on the server for a while: sealed, where this one has no copy.',
    reproducible: 'Its app can be built again from published source, which shows when another takes its place.',
    'stands-inside': 'The phone company stands in Iran, whatever the order says.',
    'no-photo': 'A text message has no photo.',
    'no-address': 'A text message has no network address.',
    'no-account': 'There is no account to log in to. Whoever reads text messages on the line reads the message itself.',
  },
  table: 'What the order opens',
  item: 'What may be exposed',
  verdict: 'For the authority',
  was: 'was: {verdict}',
  openWhy: 'Why {verdict}: {item}',
  hint: 'Press a row to see why.',
  picture: {
    title: 'Who holds what at the moment the authority comes',
    inside: 'In Iran',
    abroad: 'Abroad',
    keys: 'Keys',
    nothing: 'nothing',
    reached: 'in the authority’s reach',
    more: '{name} ({count})',
  },
  custody: {
    title: 'The keys that open something, alone or with others',
    key: 'Key',
    made: 'Made by',
    held: 'Held at this moment by',
    opens: 'Opens',
    helps: 'together with others: {things}',
    separator: '; ',
    none: 'No key opens anything: nothing is sealed.',
    makeable: 'nobody yet; {places} can make it',
    wiped: 'nobody: wiped after use',
    later: 'nobody yet: made later',
  },
  told: {
    title: 'What happens, step by step',
    note: 'Keys of the lines themselves are left out. They seal the way to the server, not the message to the other phone.',
    moments: {
      setUp: 'At the start',
      delivered: 'A message and a photo arrive',
      onTheWay: 'A message waits',
      now: 'The authority comes',
      arrival: 'The waiting message arrives',
      future: 'One more message',
    },
  },
  acts: {
    make: '{place} makes {things}.',
    send: '{place} sends {to}: {things}.',
    store: '{place} keeps {things}.',
    erase: '{place} erases {things}.',
    under: '{thing} (sealed with {key})',
    chainNext: 'the next chain key',
    chainBefore: 'the chain key before',
    answer: 'an empty answer with a fresh public key',
  },
  things: {
    'stored-text': 'the first message',
    'stored-media': 'the photo',
    'in-flight': 'the waiting message',
    'future-text': 'the last message',
    'who-talks-to-whom': 'who writes to whom',
    'group-members': 'the list of members',
    contacts: 'Omid’s address book',
    'phone-number': 'Omid’s number',
    'ip-address': 'Omid’s network address',
    'login-code': 'the login code',
  },
  otherWays: {
    title: 'And by other ways than the order',
    opens: '{way}: {items}.',
    nothing: '{way}: nothing.',
    attacked: '{item} (after an attack)',
    ways: {
      'seize-phone': 'Whoever has Omid’s phone, unlocked, reads',
      'reach-backup': 'Whoever reaches the backup host reads',
      'run-server': 'Whoever sits in the server, where it stands now, reads',
      'compel-operator': 'Whoever can order the company about, wherever its machines stand, gets',
      'change-client': 'Whoever puts another app in the place of Omid’s gets',
      'intercept-sms': 'Whoever reads text messages, and so the login code, gets',
      'tap-network': 'Whoever taps the lines reads',
    },
  },
  healing: {
    text: 'Fresh secrets at each answer change no row here, because the authority comes only once. What they close again after a key was taken, another exhibit shows:',
    link: 'The seized key',
  },
  proof: {
    text: 'These verdicts follow from the model. Your browser can carry the same messenger out with real keys and hand the authority the same bytes. It then tries every key it gets on every ciphertext it gets.',
    start: 'Try with real keys',
    busy: 'Drawing keys and trying …',
    result:
      'Of {rows} rows, {agreeing} come out as the model says. Words read: {read}. Ciphertexts that stayed closed: {closed}.',
  },
  describe: {
    own: 'Your messenger. The data stands {data}, the service’s keys {keys}. The authority {powers}.',
    changed: '{choice}. Rows that changed: {count}. {rows}',
    row: '{item}: {verdict}, was {was}.',
    unchanged: '{choice}. No row changed.',
    cell: '{item}: {verdict}.',
  },
  /** The messenger that is built, as a mode. */
  built: { name: 'Your messenger', service: 'your messenger', keys: 'as you chose' },
  model: {
    places: {
      server: 'your messenger’s server {side}',
      disk: 'your messenger’s disk {side}',
      'key-store': 'your messenger’s key store {side}',
    },
    keys: {
      'chat-key': 'the one key of the chat',
      'next-root-key': 'the root key',
      'hidden-sender': 'a key that hides the sender',
      'envelope-base-key': 'a key for one envelope',
    },
    grades: { assumed: 'your choice, or assumed for it' },
    facts: {
      'built-holder-none': 'You chose that nothing is sealed, neither on the line nor on the disks.',
      'built-holder-line':
        'You chose a seal on the line between phone and server only. The server opens it and keeps the words as they are.',
      'built-holder-service':
        'You chose that the service seals its disks under a key of its own, which it keeps in another place.',
      'built-holder-phones': 'You chose that the phones make and hold the keys. Only public halves go up.',
      'built-freshness-one-key': 'You chose one key for all messages of the chat. Both phones keep it.',
      'built-freshness-per-message': 'You chose a key for each message, wiped after use.',
      'built-freshness-healing': 'You chose a key for each message, and a fresh exchange of secrets at each answer.',
      'built-stored-history': 'You chose that the server keeps the whole history.',
      'built-stored-until-delivered': 'You chose that the server keeps a message only until it is delivered.',
      'built-phones-keep': 'A phone keeps what its owner wrote and received.',
      'built-phones-erase': 'You chose that the phones erase a message once both have seen it.',
      'built-backup-plain': 'You chose backups that their host can read.',
      'built-backup-end-to-end':
        'You chose that a phone seals its backup before it goes up, under a key that stays there.',
      'built-chat-group': 'You chose a group. The server keeps the list of its members.',
      'built-login-sms': 'You chose that a code by text message opens an account.',
      'built-login-sms-and-password': 'You chose that an account needs a password besides the code.',
      'built-metadata-kept': 'You chose to keep who writes to whom, and from which network address.',
      'built-metadata-while-waiting': 'You chose to keep who writes to whom only while a message waits.',
      'built-metadata-hidden':
        'You chose to put the sender under the receiver’s seal. Times and addresses may still let whoever runs the server guess.',
      'built-contacts-uploaded': 'You chose that the address book is uploaded and kept.',
      'built-line':
        'A line between phone and server is sealed under a key that both hold; the running server sees from where one connects.',
      'built-directory':
        'Public keys come from the server’s own directory, so whoever runs it can answer with a false one.',
      'built-registration': 'A phone uploads the public halves of its keys.',
      'built-server-opens': 'To serve and to file messages, the running server fetches the key and opens them.',
    },
  },
};
