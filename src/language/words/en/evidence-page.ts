/** The words of the page that explains the evidence. Names of commands and fields stand in placeholders. */
export const evidencePage = {
  title: 'Evidence you can check',
  lead: 'Where an exhibit shows bytes, you can take them home: every key and every ciphertext behind the drawing, in one file. Open it with tools that do not come from us.',
  /** The message on its way in the example. */
  sample: 'Are you coming on Friday? Bring the photos.',
  script: {
    title: 'With one script',
    note: 'It needs {python} and the command {openssl}.',
    python: 'Python 3.9 or newer',
    steps: {
      file: 'Save the evidence of an {exhibit}, or this {example}: Telegram and WhatsApp with their disks in Iran, and an authority that takes the disks.',
      script: 'Save {script} beside it. It is one file to read, and it uses nothing of this site.',
      run: 'Run it:',
    },
    exhibit: 'exhibit',
    example: 'example',
    table:
      'It prints a line for every ciphertext: where it lies or travels, which key opens it, the words that came out, and how far the authority gets with only what is in its hands. It also works out anew every key that the file says is derived or agreed on, and names each that is another.',
    outcomes: {
      opens: 'The authority has the key, or can make it from what it has.',
      staysClosed:
        'The authority has the ciphertext. The script derived every key that follows from what it holds, tried them all, and none fits.',
      notHeld: 'The authority never gets this ciphertext.',
    },
    names: { opens: 'opens', staysClosed: 'stays closed', notHeld: 'not held' },
    holder:
      'Ask the same of Omid’s phone: what it holds now, with a recording of all that ever crossed its line. In WhatsApp the messages that it received stay closed even then, because it has wiped their keys.',
  },
  hand: {
    title: 'One message by hand',
    note: 'With {openssl} 3 and {xxd}, and no script of ours. Some systems bring LibreSSL instead, which cannot do the second step.',
    intro:
      'In the example this message waits on WhatsApp’s disk: {count} bytes, in the form in which Signal and WhatsApp write them. The file calls it {name}.',
    tableCaption: 'The message as it lies on the disk',
    part: 'Part',
    bytes: 'Bytes',
    parts: {
      version: 'version',
      framing: 'start of a field',
      'ratchet-key': 'Sara’s ratchet key, public',
      counter: 'number in the chain',
      'previous-counter': 'number of the last message in the chain before',
      ciphertext: 'ciphertext',
      tag: 'tag',
    },
    steps: {
      'message-key':
        'Omid’s phone has the chain key that stands after {hexkey} here; the file calls it {name}. The disk does not have it. One {hmac} makes the key of this one message from it. A phone then steps its chain on, and there is no way back.',
      'three-keys':
        'From the message’s key {hkdf} makes 80 bytes: 32 for the cipher, 32 for the tag, and 16 for the cipher to start from.',
      tag: 'Before it opens anything, the phone checks the tag: an {hmac} over both identity keys and the message has to begin with the message’s last 8 bytes. It does. Change one digit and try again.',
      words:
        'The cipher takes the ciphertext, the first 32 bytes and the last 16. {tail} leaves out 5 bytes that stand before the words: this project’s own label, where an app has its own.',
    },
    prints: 'It prints',
  },
  file: {
    title: 'What is in the file',
    note: 'It is JSON. All bytes are hexadecimal digits.',
    fields: {
      cases: 'One for each mode on the screen, with the placement and the powers that were chosen.',
      runs: 'A case has one run in which everybody keeps to the protocol, and one for each active attack.',
      places: 'Every phone, server, disk and key store, with all that it holds at that moment.',
      wires: 'Every line, and what crossed it, in order.',
      authority: 'What the powers yield, and which of the ciphertexts in it the model says can be opened.',
      bytes: 'The bytes of every term, under the name by which the cases call it.',
      key: 'Of a ciphertext: the key that opens it. Its {body} is what is inside.',
      step: 'Of a derived key: the published step that makes it. Its {from} is what goes in.',
      formats: 'How each kind of ciphertext is sealed, and where that is described.',
    },
  },
  lab: {
    title: 'From the command line',
    note: 'With this site’s source.',
    text: 'The same report for any mode, placement and power. The same seed gives the same bytes, on any machine.',
  },
  proofs: {
    title: 'The verdicts, by other provers',
    note: 'No byte is needed for this: the question is whether something follows at all.',
    text: 'Open a cell of {table}. Below its reasons the case can be saved as a file for a theorem prover. {prover} stands in Debian, and answers in less than a second: {yes} means that it follows; {no} is a proof that it cannot follow.',
    verifier: 'The same case can be saved for {verifier}. There a pass means that no way was found.',
    all: 'All cases at once, with this site’s source; the model, the ciphers and the prover have to say the same:',
    table: 'the table of all verdicts',
  },
  limits: {
    title: 'What it shows, and what not',
    shows:
      'It shows that the verdicts come out of real bytes: these open with the keys named, and with nothing else that the authority holds. Your own computer found that out.',
    people: 'The people and their chat are invented. Every key is in the file, so these keys protect nobody.',
    apps: 'It does not show that an app does what its documents say. That rests on the sources, which stand with each fact.',
    labels:
      'Where the form of a message or a file is known, ours has it to the byte. What is sealed inside has a form of ours: before each part stands a label of 5 bytes, where Signal’s and Telegram’s apps have messages of their own, and where WhatsApp’s backup has a database.',
    backups:
      'WhatsApp’s backup files have the form in which people who took the app apart describe them. {option} writes them down, each with its key, and {tool}, which was made for real ones, opens them.',
    assumed:
      'Where nobody has said which cipher is used, as on Telegram’s disks, {cipher} stands in. The file calls such a ciphertext {sealed}.',
  },
};

export type EvidencePageWords = typeof evidencePage;
