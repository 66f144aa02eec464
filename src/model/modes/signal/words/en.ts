import type { ModeWords } from '../../../mode-words.ts';

export const words = {
  name: 'Signal',
  service: 'Signal',
  keys: 'end-to-end keys',
  facts: {
    'signal-registration': 'A Signal phone makes its keys itself and uploads only the public halves.',
    'signal-session':
      'Two phones agree on a secret through public keys. Signal’s server passes these on and cannot compute it.',
    'signal-message-key':
      'Each Signal message has its own key. It is wiped after use, and older ones cannot be computed from newer ones.',
    'signal-queue': 'A message for a phone that is offline waits on Signal’s server, sealed.',
    'signal-no-history': 'Signal’s server keeps no history: what has been delivered is in the phones.',
    'signal-transport':
      'The app’s own code of May 2016 seals the line to the server with TLS, and so hides the envelope from the network.',
    'signal-recorded-under-its-line':
      'A second seal, TLS, covers the line to Signal’s server, as the app’s own code of May 2016 shows. It is left out here: whoever records at the server is past it.',
    'signal-envelope':
      'Until October 2018 the server saw who sent each message. We assume that it kept this with the waiting message only: ordered in 2016 to hand over what it had, it could name nobody with whom an account had written.',
    'signal-account-data':
      'Under a court order in 2016 Signal could tell of a number only when it had registered and when it last connected.',
    'signal-contacts':
      'Of the address book only hashes go up, and are not kept. Phone numbers are few: whoever runs the server could find them by trying all.',
    'signal-directory': 'Public keys come from Signal’s own server, so whoever runs it can answer with a false one.',
    'signal-photo':
      'Signal’s policy speaks of sealed messages that wait on its servers. We assume that a photo goes up as a file of its own, sealed, and stays for a while, as WhatsApp’s does.',
    'signal-login-by-sms': 'Whoever catches the registration code can register the number on another phone.',
    'signal-registration-lock':
      'Signal can lock a number with a PIN, asked for when it is registered anew. The lock lapses after seven days without a sign of its owner.',
    'signal-no-contacts': 'Ordered in 2016 to hand over what it had, Signal could name no contacts.',
    'signal-no-groups': 'Ordered in 2016 to hand over what it had, Signal could name no groups.',
  },
  attack: {},
} satisfies ModeWords;
