/** The words of the exhibit `who-knows-whom`. */
export const whoKnowsWhom = {
  title: 'Who knows whom',
  summary:
    'A month of messages among thirty-six made-up people. No word is read: only which number wrote to which, and when. What each service keeps decides what shows.',
  /** What its own page says of it, below it: what it shows and how it comes to it, and what it leaves out or assumes. */
  page: {
    line: 'Not one word is read, and still the circle of friends can be seen.',
    shows:
      'What a month of connections says about people when no word is read. The measures are counted from what each service keeps.',
    not: 'Real people: all thirty-six are made up, and so is their month. What is kept comes from documents and may have changed since their date.',
    data: 'The made-up month is drawn from a fixed seed, the same for everybody. All that is shown stands in its table.',
  },
  scenarios: {
    'one-day': {
      title: 'One day',
      caption:
        'Thirty-six made-up people use Telegram’s default chats for one day. The servers have each message’s two numbers and its hour, member lists and address books.',
    },
    'one-week': {
      title: 'One week',
      caption: 'After a week, families, an office and a sports club begin to show. No word was read.',
    },
    'one-month': {
      title: 'One month',
      caption: 'After a month, one number stands between the others, and two are joined by a new tie at night.',
    },
    'signal-month': {
      title: 'Signal, one month',
      caption:
        'The same people write the same messages, over Signal. In 2016 it was ordered to hand over what it had: two dates for an account. Drawn besides is who waits for a message, which we assume its server knows.',
    },
    'sms-month': {
      title: 'SMS, one month',
      caption: 'The same month by SMS. The phone company has no lists, but a record of every message.',
    },
  },
  scenarioList: 'How long, and over what',
  modeLegend: 'All of them write over',
  days: { label: 'Days watched', back: 'A day less', on: 'A day more', shown: 'day {day} of {days}' },
  person: {
    label: 'Follow one number',
    nobody: 'none',
    none: 'No number is followed.',
    is: 'Number {number}: {known}.',
    separator: '; ',
    unknown: 'nothing kept says whom it knows',
    contacts: 'messages with other numbers: {messages} with {partners}, at night: {night}',
    groups: 'member of group chats: {groups}',
    listed: 'numbers in its address book: {listed}',
    active: 'days on which it wrote or was written to: {days}',
    dates: 'registered {registered} days before this month, last connected on day {seen}',
  },
  marks: { between: 'stands between', night: 'new, at night' },
  foundHeading: 'What stands out, and why',
  legend:
    'Each circle is a number, each line two numbers that wrote to each other, wider for more messages. Group chats draw no lines, except by SMS, where they are single messages. Shaded: a cluster. Dotted circle: nothing kept joins it to anyone. The dashed lines of a followed number are its address book.',
  describe: {
    own: '{mode}, day {day}: what the servers then have.',
    organiser:
      'Number {number} stands between the others. Of the shortest chains from one number to another, about {chains} run through it; through the next highest, {next}. It is in touch with {ties} numbers, in {clusters} clusters. This is how somebody who organises something looks.',
    night:
      'Numbers {a} and {b} first wrote on day {first}. Since then: {messages} messages, {night} of them between midnight and five. If one of the two is known as a journalist’s, the other looks like a source.',
    cluster: 'One cluster of {sizes} numbers has far more to do with itself than with the rest.',
    clusters: '{count} clusters, of {sizes} numbers, have far more to do with themselves than with the rest.',
    nobody: 'Nobody stands out as an organiser or by a new tie at night.',
    nothing: 'Nothing kept joins any two numbers, so nobody stands out.',
    datesOnly: 'There are two dates for each number and nothing that joins two numbers, so nobody stands out.',
    amounts: '{people} numbers. Pairs whose contact is kept: {pairs}. Messages between them: {messages}.',
  },
  rulesSummary: '{mode}: what is kept, and how we know',
  subjects: {
    messages: 'Who wrote to whom, and when',
    groups: 'Group chats’ members',
    'address-books': 'Address books',
    times: 'Each number’s activity',
    dates: 'Dates of the account',
  },
  keeps: {
    always: 'kept',
    today: 'kept for a short time',
    queued: 'there until delivered',
    never: 'not there',
  },
  limits: {
    kept: 'This is what is kept, and can be handed over later. Whoever quietly runs the servers can from then on note which number writes to which, even where nothing is kept. Since October 2018 Signal hides the sender from its servers on delivery.',
    measures:
      'The measures point at somebody; they prove nothing. Two people newly in love look the same as a source and a journalist. A contact counts as a tie once there were messages on {tieDays} days; a tie is new at night when it began after {quietDays} days of silence and has {messages} messages or more, half of them between midnight and five.',
  },
  table: {
    caption: 'Table: what shows of each number',
    none: '–',
    columns: {
      number: 'Number',
      partners: 'In touch with',
      messages: 'Messages',
      night: 'At night',
      groups: 'Group chats',
      listed: 'In its address book',
      active: 'Days active',
      registered: 'Registered, days before',
      seen: 'Last connected, day',
      cluster: 'Cluster',
      mark: 'What stands out',
    },
  },
  predict: {
    question: 'Somebody here organises a reading circle. Tap the number that you think it is, then let a month pass.',
    none: 'a number',
    why: 'About {chains} of the shortest chains between the others run through it, and it has {ties} ties.',
  },
  task: {
    ask: 'Let the whole month pass over a service that then shows no circle of friends: no cluster, and nobody who stands out.',
  },
};
