/** What an exhibit's own page says of it, below it. */
export interface AboutExhibit {
  /** What it shows, and how it comes to it. */
  shows: string;
  /** What it leaves out, assumes or simplifies. */
  not: string;
  /** Its data, where it is not the open data of the model. `{openData}` and `{evidence}` are links. */
  data?: string;
}

/** The words of the exhibits' own pages. */
export const exhibitPages = {
  about: 'About this exhibit',
  shows: 'What it shows',
  not: 'What it does not show',
  data: 'Its data',
  dataOfModel:
    'Every verdict in it is a row of the {openData}: mode, placement, powers, what is asked, verdict, reason, sources.',
  openData: 'open data',
  evidence: 'evidence',
  links: 'Its links',
  link: {
    frame: 'By itself, as a frame',
    embed: 'Put it into your page',
    picture: 'As a picture',
    chapters: 'In the chapter',
  },
  sources: 'Its sources',
  noSources: 'It states no fact that needs a source.',
  entries: {
    'move-the-server': {
      shows:
        'What an authority would have on its desk after the order, in two or three services at once. The verdicts follow from a model of each service. Real keys and ciphertext then confirm them in your browser.',
      not: 'Which service is better. What an authority would do, or has done. Telegram’s split keys are its own statement; nobody outside has seen them.',
    },
    'message-journey': {
      shows:
        'The real bytes of one message at each stop of its way, and which of them each of seven observers sees. What an observer can tell is what follows from the bytes that pass him.',
      not: 'Timing and sizes, from which much can be guessed. Networks with more stops. WhatsApp’s and Signal’s own envelope around a message is assumed.',
      data: 'The bytes on your screen can be saved above as {evidence}.',
    },
    'key-custody': {
      shows:
        'Every key of a chat as the model’s run makes, sends, stores and wipes it, and which items follow from each one together with all ciphertext. Nothing in the picture is set by hand.',
      not: 'Real time: a moment’s steps are drawn close together, however long they take. Keys with which one only signs, and Telegram’s temporary keys of the line. Answers, with which phones draw new ratchet keys: only Sara writes here. Attacks: everybody keeps to the protocol here. What is inside the services’ own machines is partly assumed, and says so.',
      data: 'All lines stand in its table.',
    },
    'seized-key': {
      shows:
        'Twenty messages, and which of them open to somebody who recorded everything and seizes the keys at one moment. The keys are made, used and wiped as the protocols say.',
      not: 'Messages that a phone still shows: whoever has the unlocked phone reads those without any key. Backups. Whether an app really wipes memory as it says.',
      data: 'The bytes on your screen can be saved above as {evidence}.',
    },
    'exposure-table': {
      shows:
        'For every mode, what an authority reads of nine things under any placement and any powers. Each cell opens into its reasons.',
      not: 'How likely a power is used, how much it costs, or who has it. A cell says what would follow, not what happened.',
    },
    'key-check': {
      shows:
        'What both phones and the server hold when the server hands out its own key, and that the security codes then differ. The codes are worked out from the keys, as the apps do it.',
      not: 'That it was done to anybody. How many people ever compare codes. Key directories that can be audited, which came later.',
      data: 'The bytes on your screen can be saved above as {evidence}.',
    },
    'try-every-key': {
      shows:
        'A real search for a real key in your browser, and its speed carried on to 128 and 256 bits. The last bits of the key are kept from the search; all others it is told.',
      not: 'Faster machines built for this: the scale has a place for them. Mistakes in a cipher or a random generator, and stolen keys, which need no search.',
      data: 'The sealed message and its key can be saved above as {evidence}.',
    },
    'group-fanout': {
      shows:
        'What one message takes in a group of any size, and who holds the keys to it. The numbers are those of the model’s small groups, carried on. What is read of each message follows from the model, and was held against real keys and ciphertext when this page was made.',
      not: 'Several devices a person: each member has one phone here. Members who leave, upon which the others make new keys. Whether anybody ever added a member this way.',
      data: 'All numbers stand in its table; the verdicts are rows of the {openData}. The bytes can be saved above as {evidence}.',
    },
    'who-knows-whom': {
      shows:
        'What a month of connections says about people when no word is read. The measures are counted from what each service keeps.',
      not: 'Real people: all thirty-six are made up, and so is their month. What is kept comes from documents and may have changed since their date.',
      data: 'The made-up month is drawn from a fixed seed, the same for everybody. All that is shown stands in its table.',
    },
    'build-a-messenger': {
      shows:
        'What the order would open of a messenger that you put together. Each choice changes the run that the model follows; no verdict is looked up, and tests hold built messengers against the real ones and against real keys and ciphertext.',
      not: 'Mistakes in a program, or a service that breaks its word. Whether people would use it. A hidden sender is hidden from the records only: who runs the server may still guess from times and addresses.',
    },
    'tunnel-and-block': {
      shows:
        'What each place on a message’s way sees of it, with and without a VPN and a block, and what disks and keys yield at its end. A place sees what follows from the packets that pass it and the keys that it has; tests hold that against real bytes.',
      not: 'Filters that look at more than addresses, or that stand inside the country as well. VPNs that keep records, fail or leak. Answers on their way back. Whether using a VPN is allowed, or wise.',
      data: 'What is seen on the way stands in its table. What is stored are rows of the {openData}.',
    },
    'weight-of-a-default': {
      shows:
        'Of how many people the order would open the stored chats, where end-to-end is a choice and where it is the default. What opens in each mode is the model’s verdict; how many choose is yours to set.',
      not: 'How many really chose: we found no published count. Who wrote to whom over time: in end-to-end chats it is told only of messages that wait on the server. Group chats, and chats in which only one of the two wants the end-to-end mode. Why people keep a default, or whether they should.',
    },
    'ends-and-backups': {
      shows:
        'Which messages a caught login code, an unlocked phone or a backup’s host yields in each chat, what could show it, and what a second password or a sealed backup changes. Every precaution is a changed run of the model; tests hold each verdict against real keys and ciphertext.',
      not: 'How often any of this is done, or what it costs. Passwords that are guessed or told. Phones that are locked. WhatsApp and Signal stand as they were in 2016, but for the PIN and the sealed backup, which came later; a seal that WhatsApp put on backups in Apple’s cloud from late 2016, with a key that a login code gave access to, is left out.',
      data: 'All verdicts stand in its table. Those without a second password and with both sides’ backups alike are rows of the {openData}. The bytes can be saved above as {evidence}.',
    },
    timeline: {
      shows: 'What happened, in order, each event with its source and its kind.',
      not: 'Everything that happened. An event stands here because a chapter needs it. Events that only one side tells say so.',
      data: 'All events stand in its list, each with an address of its own.',
    },
  } satisfies Record<string, AboutExhibit>,
};
