/** The words of the exhibit `seized-key`. */
export const seizedKey = {
  title: 'The seized key',
  summary:
    'Twenty messages, every sealed byte of them recorded. Seize a key at one moment, and see which messages open.',
  /** What its own page says of it, below it: what it shows and how it comes to it, and what it leaves out or assumes. */
  page: {
    line: 'What one seized key opens depends on which keys were erased before.',
    shows:
      'Twenty messages, and which of them open to somebody who recorded everything and seizes the keys at one moment. The keys are made, used and wiped as the protocols say.',
    not: 'Messages that a phone still shows: whoever has the unlocked phone reads those without any key. Backups. Whether an app really wipes memory as it says.',
    data: 'The bytes on your screen can be saved above as {evidence}.',
  },
  scenarios: {
    'nothing-seized': {
      title: 'Nothing seized',
      caption: 'Somebody records every sealed message for three weeks. They have no key yet.',
    },
    'cloud-key': {
      title: 'The service’s keys',
      caption:
        'The service has to hand over its keys. One chat opens from end to end; for the other the service has none.',
    },
    'phone-seized': {
      title: 'The phone’s keys',
      caption: 'Late in the third week the keys in Omid’s phone are seized. Do they open the weeks before?',
    },
    'key-heals': {
      title: 'The keys heal',
      caption: 'The phone’s keys are seized early. What follows opens in both chats, but in one of them not for long.',
    },
    'secret-chat': {
      title: 'One key a week',
      caption: 'A secret chat keeps each key for a week. Seized, it opens that week and no other.',
    },
  },
  /** A situation of the reader's own. */
  own: {
    nothing: 'Nothing is seized.',
    seized: 'Just after message {number}, on {date}, {what} are seized.',
  },
  what: { phone: 'the keys in Omid’s phone', service: 'the service’s keys' },
  honest:
    'This is about keys and recorded traffic, and somebody who only listens. A phone seized unlocked also shows the messages still stored on it.',
  seize: 'Seize',
  places: { phone: 'Omid’s phone', service: 'the service' },
  earlier: 'Earlier',
  later: 'Later',
  none: 'Nothing seized',
  marker: {
    label: 'The moment of the seizure',
    nothing: 'nothing seized',
    at: 'just after message {number}, {date}',
    drag: 'drag into the row',
    seized: 'seized here',
  },
  compare: 'Compare',
  writers: { sara: 'Sara', omid: 'Omid' },
  card: 'Message {number}, {from} to {to}, {date}: {verdict}',
  week: 'Week {number}',
  time: 'Date',
  /** Drawers of keys, as the labels of their bars: short. */
  drawers: {
    identity: 'identity key',
    'pre-key': 'pre-key',
    exchange: 'key of one exchange',
    root: 'root key',
    receiving: 'chain key, incoming',
    sending: 'chain key, outgoing',
    'secret-chat': 'key of this chat',
    'line-of-sara': 'Sara’s line key',
    'line-of-omid': 'Omid’s line key',
    storage: 'storage key',
  },
  /** The same where there is room for a word only. */
  drawersShort: {
    identity: 'identity',
    'pre-key': 'pre-key',
    exchange: 'exchange',
    root: 'root',
    receiving: 'chain, in',
    sending: 'chain, out',
    'secret-chat': 'chat key',
    'line-of-sara': 'line, Sara',
    'line-of-omid': 'line, Omid',
    storage: 'storage',
  },
  keysHere: { phone: 'Keys in Omid’s phone', service: 'Keys at {service}' },
  noKeys: 'No key here: {service} passes on public keys only.',
  lane: {
    none: 'All {total} messages stay sealed.',
    all: 'All {total} messages open, before the seizure and after it.',
    one: 'Message {first} opens.',
    some: 'Messages {first} to {last} open.',
    before: 'Those before stay sealed: keys erased.',
    after: 'From {number} on sealed again: a fresh exchange.',
    noKey: 'The service has no key to them.',
    erased: 'Their keys had all been erased.',
    nothing: 'Nothing was seized.',
  },
  why: {
    title: 'Message {number}, {date}: {from} to {to}',
    choose: 'Choose a message to see why.',
    close: 'Close',
    recorded: 'Recorded on the line between {from} and {to}: {bytes} bytes, sealed.',
    seized: 'Seized in {place}: {key}.',
    shared: 'With it and a public key read on the line, the secret of that exchange can be computed.',
    computed: 'From that follows {key}.',
    opens: 'With {key} the seal opens.',
    missing: 'Missing: {key}.',
    'nothing-seized': 'Nothing was seized.',
    'never-there': 'The service never has it. Only the two phones do.',
    erased: 'In Omid’s phone, what makes it was erased on {date}, with message {number}. The seizure came too late.',
    'not-yet':
      'In Omid’s phone, what makes it came into being only on {date}, with message {number}, from a fresh exchange. The line carried nothing but public keys.',
    listens:
      'This holds while whoever has the old keys only listens. Somebody in the middle who answers in Omid’s name could stay in.',
  },
  keys: {
    'message-key': 'the key of this one message',
    'auth-key': 'the key that a phone shares with the server',
    'secret-chat-key': 'that week’s key of the secret chat',
    'storage-key': 'the storage key',
    'chain-key': 'the chain key',
    'root-key': 'the root key',
    'ratchet-key': 'the private key of the running exchange',
    'signed-pre-key': 'the signed pre-key',
    'one-time-pre-key': 'a one-time pre-key',
    'identity-key': 'the identity key',
  },
  held: {
    'sara-phone': 'Sara’s phone',
    'omid-phone': 'Omid’s phone',
    server: 'the {service} server',
    disk: 'the {service} disk',
    'key-store': 'the {service} key store',
  },
  /** Facts on which only this exhibit rests, or of which it has more to say. */
  model: {
    facts: {
      'telegram-line-key-lasts':
        'The key between phone and server stays in use. Telegram also documents temporary keys for this line. We assume none here: they would protect the recorded line, not the stored copy.',
      'telegram-secret-chat-rekeying':
        'After a week or 100 messages the phones agree on a new key and destroy the old one. We let them do so with the next message.',
      'signal-one-time-pre-key': 'A one-time pre-key serves one first message, and is then deleted.',
      'signal-ratchet-turn':
        'Each time the conversation turns, a phone draws a fresh key pair, mixes its secret into the root key, and erases the old ones.',
      'recorded-under-the-outer-seal':
        'A second seal covers the line between phone and server. We leave it out: whoever records at the server is past it.',
    },
  },
  table: {
    summary: 'The same as a table',
    caption: 'Which messages open',
    number: 'No.',
    date: 'Date',
    writer: 'From',
  },
  describe: {
    lane: '{chat}. {summary}',
    seized: 'Seized: {keys}.',
    nothingSeized: 'No key is seized here.',
  },
  panel: {
    guess: {
      ask: 'The keys in Omid’s phone are seized one day. Which of these open?',
      all: 'all twenty',
      before: 'those before',
      after: 'a few after',
      none: 'none',
    },
    task: {
      ask: 'Find a day on which the keys seized in Omid’s phone open all twenty messages of WhatsApp.',
      done: 'All twenty open.',
      cannot:
        'With this seizure message {number} stays sealed: {keys} is missing. The keys before it had been erased, those after it did not exist yet, and no day has both.',
    },
    write: 'The last message is yours. Sara writes',
    check: 'Try the seized keys on everything recorded',
    trying: 'Trying …',
    drawing: 'Drawing keys and sealing twenty messages in each chat …',
    tried: '{chat}: {tries} keys tried on {ciphertexts} sealed pieces; {opened} of {total} messages opened.',
    disagrees: 'This does not match what the picture says. Please tell us.',
  },
  /** The twenty messages, colloquial and short. The last one gives way to the reader's own. */
  texts: [
    'Are you back in town?',
    'Tea at five?',
    'Back since noon.',
    'Five is good.',
    'Bring the album.',
    'And the cake.',
    'Leila can’t come.',
    'Lost my bag.',
    'Take mine.',
    'It’s by the door.',
    'And feed the cat!',
    'Cat fed.',
    'She bit me.',
    'She does that.',
    'Friday at nine?',
    'Reza can drive.',
    'Nine is fine.',
    'Door code: 4471',
    'Got it.',
    'Delete all this.',
  ],
};
