/** The words of the exhibit `try-every-key`. */
export const tryEveryKey = {
  title: 'Try every key',
  summary:
    'Your own machine looks for the key of a real sealed message by trying, and its speed is carried on to 256 bits.',
  /** What its own page says of it, below it: what it shows and how it comes to it, and what it leaves out or assumes. */
  page: {
    line: 'Your own machine tries real keys, and shows why no machine tries them all.',
    shows:
      'A real search for a real key in your browser, and its speed carried on to 128 and 256 bits. The last bits of the key are kept from the search; all others it is told.',
    not: 'Faster machines built for this: the scale has a place for them. Mistakes in a cipher or a random generator, and stolen keys, which need no search.',
    data: 'The sealed message and its key can be saved above as {evidence}.',
  },
  scenarios: {
    'eight-bits': {
      title: '8 bits missing',
      caption: 'All of the key is told but 8 bits. That leaves 256 keys, and one of them opens the message.',
    },
    'sixteen-bits': {
      title: '16 bits',
      caption: 'Eight more bits are missing: 256 times as many keys to try, 65,536.',
    },
    'twenty-four-bits': {
      title: '24 bits',
      caption: 'Eight more again: 16,777,216 keys. This can take minutes; on a slow phone, up to an hour.',
    },
    'the-scale': {
      title: 'All 256 bits',
      caption: 'In earnest, no part of the key is told. Every missing bit doubles the work.',
    },
  },
  scenarioList: 'How much of the key is missing',
  steps: { previous: 'Previous', next: 'Next' },
  ownState: 'All of the key is told but {bits} bits. That leaves {keys} keys, and one of them opens the message.',
  sample: 'Tomorrow at five, by the old bridge.',
  keyTitle: 'The key: 256 bits, {bits} of them missing',
  keyFound: 'The key: 256 bits, all of them found',
  keyPicture: 'The key as 256 squares in four rows. The last {bits} are empty.',
  sealedTitle: 'The message as it travels: {bytes} bytes',
  openedTitle: 'What the search has opened',
  unopened: 'nothing yet',
  bits: 'Bits missing',
  start: 'Try every key',
  stop: 'Stop',
  resume: 'Go on',
  again: 'Again, with a new key',
  progress: 'Share of the keys tried',
  run: { keys: 'Keys to try', tried: 'Tried', rate: 'Keys a second', time: 'Time' },
  share: '({n}%)',
  none: '–',
  tooShort: 'too short to tell',
  expected: 'On average the right key comes after half of them: {time} at {rate} keys a second.',
  toScale: 'What this speed means for the whole key',
  how: {
    summary: 'What exactly is tried',
    text: [
      'The message is sealed in the format that WhatsApp and Signal used in 2016: a key for this one message, AES-256, and a tag of 8 bytes made with HMAC-SHA-256. The bytes above are all of it.',
      'A try does what Omid’s phone does first: it makes the tag’s key from the candidate, works out the tag and compares it with the one in the message. A wrong key would fit by chance once in 2 to the power of 64 tries; the key that fits then has to open the message as well.',
      'The candidates are tried in order from one drawn at random. The search runs in a thread of its own, on one processor core, and is given the sealed bytes and the bits that are told: not the key, and not your words.',
    ],
    source: 'The format',
  },

  rateIs: {
    measured: 'Counted with {rate} keys a second, as your machine has just tried them on one core.',
    reference:
      'Counted with {rate} keys a second: what one core of the machine on which we made this exhibit did. Run a search, and your own speed stands here.',
  },
  assume: 'Suppose that {machines} machines work together, each a billion times as fast.',
  assumeNote: 'An assumption, not a count of the world’s computers. Make it as large as you like.',
  machines: {
    lead: ['one', 'ten', 'a hundred'],
    units: ['thousand', 'million', 'billion', 'trillion'],
    of: '{lead} {unit}',
    label: 'Machines',
  },
  table: {
    caption: 'How long it takes on average to find a key by trying',
    tenth: 'Along the scale, each tenth of its length multiplies the time by a hundred million.',
    target: 'To be found',
    keys: 'Possibilities',
    here: { measured: 'Your machine', reference: 'One machine' },
    together: 'Together',
    /** Less than a thousandth of a second, where there is little room. */
    atOnce: 'at once',
    scale: 'On the scale',
  },
  targets: { bits: '{n} bits', code: 'a six-digit code', words: 'four random words' },
  legend: {
    here: { measured: 'your machine alone', reference: 'one machine alone' },
    together: '{machines} machines, each a billion times as fast',
    built:
      '1998: a 56-bit key of an older cipher, by a machine built for it for under 250,000 dollars, in less than three days',
  },
  landmarks: {
    second: 'a second',
    day: 'a day',
    life: 'a life of 80 years',
    universe: 'the age of the universe',
  },
  notes: {
    more: 'What the scale counts with, and its sources',
    codes:
      'The code and the words (drawn by dice from a list of {words}) stand where their number puts them, if each can be tried as fast as a key. A login can slow guesses down or stop them after ten. Somebody who holds the sealed bytes cannot be stopped.',
    limits: 'So this is not how a sealed message is read. The ways round:',
    flaw: 'Or a flaw: in the method, or in the way a phone draws its keys. The scale says only what trying costs.',
  },
  ways: {
    server: 'a key that the server holds',
    phone: 'a seized phone',
    backup: 'a copy in a backup',
    false: 'a false key, handed out by the server',
  },
  sources: { universe: 'the age of the universe', built: 'the machine of 1998' },

  numbers: {
    million: '{n} million',
    billion: '{n} billion',
    trillion: '{n} trillion',
    /** How a mantissa and a power of ten are read out. */
    power: '{n} times {ten} to the power of {exponent}',
    powerOfTen: '{ten} to the power of {exponent}',
  },
  times: {
    instant: 'less than a thousandth of a second',
    second: '{n} seconds',
    minute: '{n} minutes',
    hour: '{n} hours',
    day: '{n} days',
    year: '{n} years',
  },

  describe: {
    ready:
      'A message of {bytes} sealed bytes. Of its key of 256 bits, {bits} are missing: {keys} keys to try. {expected}',
    running: 'The search runs.',
    stopped: 'The search is stopped: {tried} keys tried in {time}.',
    found: 'Found after {tried} keys, in {time}. The message says: {words}',
    started: 'Searching: {keys} keys.',
    reset: '{bits} bits missing: {keys} keys.',
    row: '{target}: {keys} possibilities; {here} alone, {together} together.',
    machines: '{machines} machines. The whole key of 256 bits then takes {together}.',
  },
  panel: {
    guess: {
      ask: 'If 128 bits were missing: how long would this machine need, on average?',
      minute: 'under a minute',
      day: 'under a day',
      life: 'under 80 years',
      beyond: 'longer than the universe has existed',
    },
    why: '{keys} keys, half of them on average, at {rate} keys a second: {time}.',
    task: {
      ask: 'On the scale of time, put together as many machines as it takes to find a key of 128 bits within 80 years.',
      done: 'They find it within a life.',
      cannot:
        'With {machines} machines, each a billion times as fast, it still takes {time} on average. More cannot be set here.',
    },
  },
};
