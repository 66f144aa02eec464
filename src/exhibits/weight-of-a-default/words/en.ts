/** The words of the exhibit `weight-of-a-default`. */
export const weightOfADefault = {
  title: 'The weight of a default',
  summary:
    'The same twenty million people under two defaults. Where the end-to-end mode is optional, a slider sets how many choose it; the model says whose stored chats the order would open.',
  /** What its own page says of it, below it: what it shows and how it comes to it, and what it leaves out or assumes. */
  page: {
    line: 'Most people keep what came set. So the default decides whose chats can be read.',
    shows:
      'Of how many people the order would open the stored chats, where end-to-end is a choice and where it is the default. What opens in each mode is the model’s verdict; how many choose is yours to set.',
    not: 'How many really chose: we found no published count. Who wrote to whom over time: in end-to-end chats it is told only of messages that wait on the server. Group chats, and chats in which only one of the two wants the end-to-end mode. Why people keep a default, or whether they should.',
  },
  scenarios: {
    'no-one': {
      title: 'Nobody chooses',
      caption:
        'The order is carried out in full: disks and the service’s keys are in Iran, and the authority takes both. Nobody on the left has chosen the end-to-end mode.',
    },
    'few-choose': {
      title: 'A few choose',
      caption:
        'Five in 100 choose the end-to-end mode. That is a million people; the stored chats of the other 19 million lie open.',
    },
    'half-choose': {
      title: 'Half choose',
      caption: 'Half choose it. The stored chats of the other ten million lie open.',
    },
    'by-default': {
      title: 'As if by default',
      caption:
        'Only when all of them choose it does the left field look like the right one. On the right nobody had to choose anything.',
    },
    'who-to-whom': {
      title: 'Who to whom',
      caption: 'Now the dots show who writes to whom. That lies open on both sides: neither default hides it.',
    },
  },
  scenarioList: 'How many choose the end-to-end mode',
  slider: {
    label: 'Who choose the end-to-end mode, where it is optional',
    less: 'Fewer',
    more: 'More',
    value: '{share} ({people})',
  },
  amounts: {
    nobody: 'nobody',
    people: '{n} people',
    million: '{n} million',
    inHundred: '{n} in 100',
    inThousand: '{n} in 1,000',
  },
  itemLegend: 'The dots show',
  items: { 'stored-text': 'Stored chats', 'who-talks-to-whom': 'Who writes to whom' },
  fields: {
    optional: { title: 'Default: the service’s keys', about: '{service}. The end-to-end mode is optional.' },
    default: { title: 'Default: the phones’ keys', about: '{service}. End-to-end without choosing.' },
  },
  groups: {
    optional: { usual: 'in default chats', other: 'in secret chats' },
    default: { usual: 'without a backup', other: 'with a plain backup' },
    all: 'who write there',
  },
  opened: {
    'stored-text': {
      all: 'The authority reads the stored chats of all {total}.',
      some: 'The authority reads the stored chats of {people} of {total}.',
      none: 'The authority reads the stored chats of none of the {total}.',
    },
    'who-talks-to-whom': {
      all: 'The authority learns who writes to whom, of all {total}.',
      some: 'The authority learns who writes to whom, of {people} of {total}.',
      none: 'The authority learns who writes to whom, of none of the {total}.',
    },
  },
  whyHeading: '{item}: what each mode leaves, and why',
  because: 'because',
  describe: {
    own: 'In the end-to-end mode on the left: {share}. The data stands {data}, the service’s keys {keys}. The authority {powers}.',
    field: '{field}. {opened}',
    group: '{people} {group}: {verdict}.',
  },
  findings: {
    heading: 'What has been published on this: the marks under the slider',
    below: 'What this leaves open: fewer than {share}, and not how many.',
    at: 'Its place on the scale: {share}, without a choice.',
    noMark: 'It is not about chats, and so has no mark.',
    limits:
      'A share of those who were asked is not a share of all users, and a share of users is not a share of all chats. We found no published count of secret chats.',
  },
  published: {
    survey: {
      what: 'About 400 Iranians who use Telegram, inside and outside Iran; published in February 2018',
      found:
        'A survey, passed on mostly from acquaintance to acquaintance. Nearly all found privacy important, and a little over half sent private or sensitive things; but by far the most used end-to-end chat seldom or not at all.',
    },
    lab: {
      what: '22 people in a laboratory, half of them Telegram users; published in 2017',
      found: 'The researchers watched them use the app. Most got into the habit of the default chat, for everything.',
    },
    'switched-on': {
      what: 'WhatsApp on 5 April 2016, by the operator’s own account',
      found: 'End-to-end encryption was on by default from then on, for more than a billion users.',
    },
    elsewhere: {
      what: 'Two experiments online, on another question; published in 2002',
      found:
        'Whether people agreed to hear from a website again depended much on which answer had been ticked for them, and on how it was put.',
    },
  },
  counted: {
    heading: 'How this is counted',
    dot: 'One dot stands for {people} people; the same {total} stand in both fields. That everybody’s chats are all of one kind is a simplification.',
    people:
      'Twenty million is the number in the articles of 2016. A poll of December 2015 had 37.5% of adults on Telegram, at least 20 million people. That they would all use WhatsApp instead is only supposed, to compare like with like.',
    ends: 'A chat has two ends: in a secret chat both people have to be there, and a choice by one is not a choice for the other. Telegram’s groups have no end-to-end mode at all. So more would be open on the left than is drawn.',
    chats:
      'With {share} choosing, and pairs formed at random, the share of two-person chats that are end-to-end would be {both} if it takes both to choose, and {either} if one is enough.',
    items:
      '“Stored chats” are messages already delivered. A server that the authority runs can do more to messages still to come: see the exhibit on checking keys. “Who writes to whom” is, in end-to-end chats, told of messages that wait on the server; how long each service keeps such records is another exhibit.',
  },
  table: {
    caption: 'Table: what the authority reads under each default',
    columns: {
      default: 'Default',
      group: 'Their chats',
      people: 'People',
      opened: 'Read, of how many',
    },
  },
  panel: {
    heading: 'Change what the authority can do',
    backups: 'Who also keep a plain copy of their chats with a backup host, on the right',
    assumed:
      'This share is your assumption: we found none published. Such a copy is opened by whoever reaches the backup host, wherever WhatsApp’s servers stand.',
  },
  predict: {
    questions: {
      optional: 'Let 5 in 100 choose the end-to-end mode. Of how many are the stored chats still read?',
      default: 'And of how many does it learn who writes to whom?',
    },
    options: { none: 'nobody', few: '1 million', most: '19 million', all: 'all 20 million' },
    reasons: {
      optional: 'The choice was offered to everybody; what was set beforehand decided for those who made none.',
      default: 'End-to-end keys seal what is written. A server has to know where to deliver what waits on it.',
    },
  },
  task: {
    ask: 'Nobody chooses anything on the left. Let the authority read nobody’s stored chats there all the same.',
  },
};
