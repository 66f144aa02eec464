/** The words of the exhibit `group-fanout`. */
export const groupFanout = {
  title: 'One message, many phones',
  summary:
    'Groups of 3 to 5,000, kept in a cloud or sealed with sender keys: how often a message is sealed, who holds the keys, and what a member added quietly reads.',
  /** What its own page says of it, below it: what it shows and how it comes to it, and what it leaves out or assumes. */
  page: {
    line: 'Whoever can join a group unnoticed has no seal to break.',
    shows:
      'What one message takes in a group of any size, and who holds the keys to it. The numbers are those of the model’s small groups, carried on. What is read of each message follows from the model, and was held against real keys and ciphertext when this page was made.',
    not: 'Several devices a person: each member has one phone here. Members who leave, upon which the others make new keys. Whether anybody ever added a member this way.',
    data: 'All numbers stand in its table; the verdicts are rows of the {openData}. The bytes can be saved above as {evidence}.',
  },
  scenarios: {
    'small-group': {
      title: 'Three people',
      caption:
        'Sara writes one message to a group. In both apps her phone seals it once, and the server passes it on to the others. Who else reads it?',
    },
    'large-group': {
      title: '256 people',
      caption:
        'The most that a WhatsApp group could have in 2016. A message is still sealed once. Before its first, each phone hands its key to 255 others.',
    },
    'five-thousand': {
      title: '5,000 people',
      caption:
        'The most that a Telegram group could have in May 2016. With sender keys the phones would first send each other almost 25 million keys.',
    },
    'ghost-member': {
      title: 'A member added quietly',
      caption:
        'Whoever runs WhatsApp’s servers adds a member. What is written from then on is readable for it, what came before is not, and every phone shows that somebody joined.',
    },
    'ghost-in-cloud': {
      title: 'The same in the cloud',
      caption:
        'Whoever runs Telegram’s servers wants to read along too. Nobody has to be added: old and new messages are readable with the service’s own keys, and no phone shows anything.',
    },
  },
  scenarioList: 'How large, and who is added',
  compare: 'Which group',
  size: { label: 'Members', spoken: '{members} members', named: 'Go to', fewer: 'Fewer', more: 'More' },
  ghostLegend: 'Whoever runs the servers wants to read along',
  ghosts: {
    none: 'nowhere',
    of: 'on {service}',
  },
  group: '{service} group',
  limits: {
    then: 'More than it could have in 2016.',
    now: 'More than it can have: drawn to show how the numbers grow.',
    square: 'The small dashed square is a group of {then}.',
  },
  people: {
    sara: 'Sara',
    server: 'Server',
    others: 'for {copies} others',
    phones: 'On {members} phones',
    service: 'Service',
    added: 'Added',
  },
  message: {
    asked: '?',
    either: 'Sara’s phone seals it once. The server passes on {copies} copies, one for each other phone.',
    readable:
      'Sara’s phone seals it once, for the server. The server opens it and seals {copies} copies, one for each other phone.',
    sealed:
      'Sara’s phone seals it once, under a key of hers that each member has. The server hands on {copies} copies and opens none.',
    apart: 'Dashed: {copies} sealings, were each copy sealed by itself.',
  },
  keys: {
    legend: 'A row is a key, a column a holder.',
    server: 'Each phone shares one key with the service, which holds all {members}, and the key of what it stores.',
    ends: 'Each phone gives its sender key to {others} others, sealed from phone to phone: {handedOut} messages, once. Each phone then holds {members} keys, the service none.',
    added: 'The added member is given all {members} as they now stand, not as they were.',
  },
  read: {
    kept: 'The servers read, if they keep to the protocol',
    wanted: 'Whoever runs the servers reads',
    items: {
      'stored-text': 'Delivered',
      'in-flight': 'On its way',
      'future-text': 'Still to come',
      'group-members': 'Who is in the group',
    },
    added: 'Now: a member is added',
    recorded: 'Had every sealed copy been recorded all along, the delivered message would be: {verdict}.',
    why: 'Why, and how we know',
    limits: 'On the number of members:',
  },
  notice: {
    untouched: 'Nobody was added, so no phone shows anything.',
    codesDiffer: 'Comparing security codes would show it too.',
    codesAgree: 'Comparing security codes shows nothing: no key was exchanged for another.',
    studies:
      'Described by researchers in 2017. A study of 2025 found it still possible. It takes control of the servers.',
  },
  members: 'Who is in the group, the servers see in both.',
  table: {
    caption: 'Table: a group of {members}, counted',
    what: 'Counted',
    eachApart: 'Sealed for each apart',
    rows: {
      sealed: 'One message: sealed by the sender’s phone, and sent up',
      handedOn: 'One message: copies handed on by the server',
      keysMade: 'Keys that open the group’s messages',
      keysHandedOutByOne: 'Messages to hand out one member’s key',
      keysHandedOut: 'Messages to hand out everybody’s keys',
      onEachPhone: 'Keys on each phone',
      atService: 'Keys at the service',
      sealedByAllOnce: 'Sealed by all phones until each member has written once',
    },
    none: '–',
    pays: 'Handing out keys costs more at first. From each member’s message {nth} on, sealing once has cost the phones less than sealing for each apart.',
    apart: 'Sealing for each apart stands here for comparison; neither app does it in groups.',
  },
  sealedSenderKey: 'Sara’s sender key as it now stands, under seal',
  samples: {
    delivered: 'Are you coming on Friday?',
    onTheWay: 'Bring the photos.',
    future: 'All home safe. Delete this.',
    members: 'Sara, Omid and the other members',
  },
  predict: {
    question: {
      server: 'Whoever runs the servers reads along from today, and adds nobody. What do they read?',
      ends: 'Whoever runs the servers adds a member today. What does it read?',
    },
    options: { none: 'nothing', 'from-now': 'only what comes from today on', all: 'the old messages too' },
  },
  task: { ask: 'Add a member to the {group} that reads a message delivered before.' },
  describe: {
    own: '{members} members. {ghost}',
    ghost: {
      none: 'The servers keep to the protocol.',
      server: 'Whoever runs {service}’s servers wants to read along.',
      ends: 'Whoever runs {service}’s servers adds a member.',
    },
    reads: '{item}: {verdict}.',
    lane: '{group}: {sentences}',
  },
};
