/** The words of the exhibit `key-check`. */
export const keyCheck = {
  title: 'Whose key is it?',
  summary: 'Phones learn each other’s keys from a server. See what happens when it hands out a key of its own.',
  /** What its own page says of it, below it: what it shows and how it comes to it, and what it leaves out or assumes. */
  page: {
    line: 'A server that hands out keys can hand out its own. Comparing one code gives it away.',
    shows:
      'What both phones and the server hold when the server hands out its own key, and that the security codes then differ. The codes are worked out from the keys, as the apps do it.',
    not: 'That it was done to anybody. How many people ever compare codes. Key directories that can be audited, which came later.',
    data: 'The bytes on your screen can be saved above as {evidence}.',
  },
  scenarios: {
    honest: {
      title: 'The server does its job',
      caption: 'The server gives each phone the other’s public key, as it got it.',
    },
    'false-key': {
      title: 'The server lies',
      caption: 'The server gives each phone a key of its own and calls it the other’s. Nobody has looked yet.',
    },
    'codes-compared': {
      title: 'They compare codes',
      caption: 'The server has handed out its own keys. Then Sara and Omid meet, and compare what their screens show.',
    },
    'notice-on': {
      title: 'The notice is on',
      caption: 'Sara has switched on the notice that tells her when a key changes. Then the server changes one.',
    },
    'compared-before': {
      title: 'They compared too early',
      caption: 'Sara and Omid compared their codes last month. The server has changed the keys since.',
    },
    'telegram-2013': {
      title: 'Telegram, December 2013',
      caption: 'A secret chat as it was built then: into each key went a number that the server chose.',
    },
  },
  of2013: { name: 'Telegram, secret chat of 2013', service: 'Telegram' },
  appLegend: 'The app',
  serverLegend: 'The server',
  servers: { honest: 'passes the keys on', 'false-key': 'hands out its own keys' },
  compareLegend: 'Sara and Omid compare codes',
  comparisons: { never: 'not at all', before: 'before the lie', after: 'after it' },
  noticeLegend: 'Sara’s notice of changed keys',
  notices: { off: 'off', on: 'on' },
  message: 'Can you bring the list tomorrow?',
  keysBuilt: 'Made with real keys, drawn when this page was built.',
  keysFresh: 'Made with keys drawn in this page just now. Nothing you type leaves it.',
  who: { sara: 'Sara’s phone', omid: 'Omid’s phone', server: 'The {service} server' },
  table: 'What each of the three has',
  rows: { key: 'The keys', message: 'The message', code: 'The code on the screen', notice: 'What the screen says' },
  key: {
    own: 'made here',
    as: { sara: 'taken for Sara’s', omid: 'taken for Omid’s' },
    owners: { sara: 'Sara’s', omid: 'Omid’s', server: 'the server’s' },
    passedOn: 'passed on as they came',
    replaced: 'handed out, {person}',
  },
  got: { sara: 'written here', omid: 'arrived' },
  server: {
    reads: 'The server reads it, and sends it on.',
    sealed: 'The server holds {bytes} bytes of it, sealed.',
  },
  code: {
    same: 'The two codes are the same.',
    differ: 'The two codes differ.',
    notCompared: 'Nobody has compared them.',
    waiting: 'The digits are being worked out.',
    before: 'Then they were the same. These came since.',
    digits: '60 digits: each phone’s own key and the one it took for the other’s, as the app writes them.',
    picture: 'A picture of the key that the two phones share, as the app draws it, and the same in digits.',
    group: 'differs from the other phone',
    pictureAlt: 'A picture of squares in four shades, made from this key.',
  },
  notice: {
    shown: 'Omid’s security code has changed.',
    off: 'Nothing. The notice is off, as it is unless somebody switches it on.',
    none: 'Nothing.',
    noneInApp: 'Nothing. This app has no such notice.',
    unchanged: 'Nothing. No key has changed.',
  },
  outcome: {
    arrives: 'Omid’s phone shows the message.',
    lost: 'The message does not arrive.',
    reads: 'The server reads it too.',
    sealed: 'The server cannot read it: {missing} is missing, and only the phones have it.',
    seen: {
      nobody: 'Nobody has seen it. Comparing the codes would show it.',
      never: 'Comparing the codes would show the same on both screens.',
      code: 'The codes differ: somebody stands between the two phones.',
      blind: 'The codes are the same although the server stands between: here comparing shows nothing.',
      clean: 'The codes are the same: nobody stands between the two phones.',
      early: 'They compared before it happened. Comparing again would show it.',
      notice: 'Sara’s phone says that Omid’s key has changed. It does not say why: a new phone looks the same.',
    },
  },
  past: {
    summary: 'What this shows, and what it does not',
    of: {
      'whatsapp-direct':
        'In 2016 WhatsApp showed the notice only to those who had switched it on, and sealed a waiting message again to the new key without asking.',
      'telegram-secret':
        'A secret chat makes its key once, between two devices. The picture is the check; nothing else tells of a false key.',
      'telegram-2013':
        'In December 2013 Telegram said that a server in the wrong hands could have done this, thanked the finder with 100,000 dollars, and stressed that its server had stayed under its control.',
    },
    limits:
      'Comparing shows a false key. It does not show a seized phone, an extra device, or a backup that somebody reads.',
  },
  panel: {
    guess: {
      reads: 'If it lies, can it read this?',
      arrives: 'Will it still arrive?',
      seen: 'Will a screen say so?',
      yes: 'yes',
      no: 'no',
    },
    task: {
      ask: 'Let the server read the message while the codes that Sara and Omid compare are the same.',
      done: 'The server reads, and the codes agree: in 2013 it chose a number that went into each key.',
      cannot:
        'Not with {app}: the codes agree only if the server passes on the phones’ own keys, and then it lacks {missing}. Was there ever an app in which it could?',
    },
  },
  describe: {
    own: '{app}: the server {server}. Codes compared: {compare}. Sara’s notice: {notice}.',
    phone: '{phone}: one key made there, {own}; one {as}, which is {other}.',
  },
};
