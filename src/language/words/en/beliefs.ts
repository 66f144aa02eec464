/** The cards “what pupils say”: what studies found that people believe, and what to answer. */
export const beliefs = {
  title: 'What pupils say',
  lead: 'Seventeen sentences that studies have found, and that come up in every class. For each: let the class vote, look together, then answer in two sentences.',
  how: 'Read the sentence aloud and count hands. Open the exhibit: it asks before it shows, and the sentence makes you guess wrong. Then turn the card over. The counts stay in this window until it is closed; nothing is sent.',
  slides: 'Show as slides',
  speaker: 'Speaker’s view',
  slide: 'as a slide',
  ask: 'Hands up: do you agree, or disagree?',
  /** What the speaker says and does, for each of a card’s three slides. */
  say: {
    vote: 'Read the sentence aloud, as a pupil would say it. Count hands: press a name for one more, its number for one fewer. Say nothing of who is right.',
    look: 'Let two or three say what they expect to see here, and why. Where the exhibit asks, count hands. The next press shows it. Who of those who agreed guessed otherwise?',
    answer:
      'Read the two sentences. Below them stands what the model says. The next press shows the study that found the sentence.',
  },
  agree: 'Agree',
  disagree: 'Disagree',
  look: 'Look together: {exhibit}',
  turn: 'Turn the card over',
  model: 'What the model says',
  believer: 'Whoever believes it expects',
  believed: { read: 'that it is read', 'not-read': 'that it is not read' },
  caseOf: '{mode}: {item}. The authority {powers}. {data}; {keys}.',
  data: { abroad: 'Data abroad', 'in-country': 'Data in the country', both: 'Data in both' },
  keys: {
    abroad: 'the service’s keys abroad',
    'in-country': 'the service’s keys in the country',
    split: 'the keys in halves',
  },
  answer: 'Answer',
  study: 'Study',
  unread: 'Told of it; we have not opened this study ourselves.',
  reset: 'Forget all counts',
  each: {
    'telegram-is-sealed': {
      says: 'Telegram is end-to-end anyway.',
      answer:
        'Its default chats are kept under keys of the service, so whoever has disk and keys reads them. Only secret chats are end-to-end, and one has to begin them on purpose.',
      study:
        'In a laboratory study of 2017 with 22 people, users felt well protected by Telegram and stayed in its default chats.',
    },
    'private-things-anywhere': {
      says: 'I write private things wherever I happen to be.',
      answer:
        'What is exposed depends on the kind of chat, and most people stay in the one that is set. Look which kind is open before you write what you would not hand out.',
      study:
        'Of about 400 users in Iran a little more than half sent private things over Telegram; the great majority rarely or never opened a secret chat (2018).',
    },
    'sealed-is-sealed': {
      says: 'Encrypted is encrypted, whoever does it.',
      answer:
        'A seal keeps out everybody but those who have the key, and on Telegram’s default chats the service has it. So ask whose key it is, and not only whether there is one.',
      study: 'Of 60 people interviewed, the vast majority did not understand what end-to-end means (2017).',
    },
    'somebody-always-can': {
      says: 'The government reads it anyway.',
      answer:
        'With end-to-end keys, disks and orders yield no words: there is a seal, or no copy. What is left are the ends, such as a phone or a backup, so ask where and not whether.',
      study:
        'Three quarters of 125 people believed that somebody who is not meant to can read end-to-end messages (2018).',
    },
    'text-message-is-safer': {
      says: 'For something important I send a text message or call the landline.',
      answer:
        'A text message crosses the phone company’s machines in plain words, and so does what you say on a landline. Whoever taps the line or takes the disk has it.',
      study:
        'Half of 125 people held text messages and landlines to be as safe or safer (2018); studies of 2021 found the same of text messages and e-mail.',
    },
    'skill-opens-everything': {
      says: 'Good hackers can crack anything.',
      answer:
        'Each further bit doubles the work, and with 128 bits no number of machines is enough. So skilled people do not crack the key, they go round it.',
      study:
        'In interviews of 2015 and 2017 people agreed that no technical means stops a skilled attacker (published 2019).',
    },
    'staff-and-hackers-read-it': {
      says: 'The people at WhatsApp can read along, and hackers too.',
      answer:
        'Whoever runs WhatsApp’s server holds no delivered message, and a caught login code brings none back. They see who writes to whom, and with a false key they can get at the next message.',
      study:
        'Half of 20 people interviewed in 2018 thought that hackers, authorities or staff read WhatsApp’s messages.',
    },
    'phone-to-phone': {
      says: 'Messages go straight from phone to phone.',
      answer:
        'Every message passes a server, for the other phone may be switched off. That server need not be able to open it, but it sees who writes to whom.',
      study: 'Found in interviews with 20 people in 2018.',
    },
    'gone-at-the-end': {
      says: 'End-to-end means that it is gone at the end of the chat.',
      answer:
        'The ends are the two phones, not the end of the chat. What a phone still keeps, whoever holds the unlocked phone can read.',
      study: 'Found in interviews with 20 people in 2018.',
    },
    'password-is-enough': {
      says: 'It has a password, so nobody gets in.',
      answer:
        'A password is a doorkeeper, and a copied disk passes no door. Whether the words on the disk can be read depends on the key, and on who has it.',
      study: 'A study of 2018 found people who think of encryption as of a lock on a door.',
    },
    'sealed-means-it-is-you': {
      says: 'It is end-to-end, so I know who is at the other end.',
      answer:
        'A server can hand out a key of its own, and the message arrives all the same. Only comparing the codes shows it; end-to-end protects neither your login nor your name.',
      study: 'After a tutorial (2020) and after metaphors (2021) people still mixed up who can read with who it is.',
    },
    'nobody-on-the-way': {
      says: 'Nobody on the way sees anything.',
      answer:
        'Phone company and service carry every message, and where they have the key they read it. Where they do not, they still see that you write, when and to whom.',
      study: 'That providers can read what is not end-to-end surprised people most in a study of 2020.',
    },
    'i-trust-the-company': {
      says: 'I trust the company.',
      answer:
        'Trust is about what somebody wants to do; a key is about what somebody can be made to do. Ask what the company could hand over if it were ordered to.',
      study: 'In interviews of 2021 people judged an app’s protection by what they thought of its maker.',
    },
    'law-changes-nothing': {
      says: 'A law for a back door changes nothing, they read it anyway.',
      answer:
        'Compare before and after: while data and keys are out of reach, disks yield nothing, and with both in the country the history lies open. If the two pictures differ, the law has changed something.',
      study:
        'Who believes that access exists anyway may feel no threat from proposals for back doors, the authors of a survey warned (2018).',
    },
    'what-is-end-to-end': {
      says: 'End-to-end? Never heard of it.',
      answer:
        'Only the two phones have the key, and every machine between them passes on what it cannot open. Build a messenger: move the keys into the phones, and see which rows close.',
      study:
        'In four school classes of 12- to 16-year-olds (86 pupils) the term was not known; a short video raised what they understood (2022).',
    },
    'not-in-our-country': {
      says: 'That may be so in Iran, but not here.',
      answer:
        'The same two questions decide everywhere: where do data and keys lie, and who can be made to act? Move the border to another country, and the verdicts stay as they are.',
      study:
        'Among 12,351 people in 12 countries the country that one lives in said most about what one believes (2023).',
    },
    'inside-is-lost-or-safe': {
      says: 'Data in the country is lost. Or: data in the country is safe.',
      answer:
        'Neither follows: inside and without the key it is sealed, inside and with the key it lies open. Four cases, and where the data stands decides only half of it.',
      study: 'We found no study of orders to store data in a country; the questionnaire “Before and after” asks it.',
    },
  },
};
