/** The words for what the model knows: modes, items, verdicts, places, keys, powers, and the facts it rests on. */
export const model = {
  items: {
    'stored-text': 'The message already delivered',
    'stored-media': 'The photo already delivered',
    'in-flight': 'The message on its way',
    'future-text': 'The message still to come',
    'who-talks-to-whom': 'Who writes to whom, and when',
    'group-members': 'Who is in the group',
    contacts: 'Omid’s address book',
    'phone-number': 'Omid’s phone number',
    'ip-address': 'Omid’s network address (IP)',
  },
  verdicts: {
    readable: 'Readable',
    'readable-by-attack': 'Readable after an attack',
    sealed: 'Sealed',
    absent: 'No copy',
  },
  sides: { abroad: 'abroad', 'in-country': 'in Iran' },
  places: {
    'sara-phone': 'Sara’s phone',
    'omid-phone': 'Omid’s phone',
    'member-phone': 'the third member’s phone',
    server: 'the {service} server {side}',
    disk: 'the {service} disk {side}',
    'key-store': 'the {service} key store {side}',
    'phone-company': 'the phone company',
    records: 'the phone company’s records',
    'backup-host': 'the backup host',
    vpn: 'the VPN’s server',
    adversary: 'the authority',
  },
  keys: {
    'storage-key': 'the storage key',
    'storage-key-half@abroad': 'the half-key abroad',
    'storage-key-half@in-country': 'the half-key in Iran',
    'join-halves': 'the storage key',
    'auth-key': 'the key that a phone shares with the server',
    'secret-chat-key': 'the key of the secret chat',
    'xor-with-nonce': 'the key of the secret chat',
    'chosen-chat-key': 'the key that the server chose',
    'server-nonce': 'a number of the server’s',
    'file-key': 'the key of this one file',
    'line-to': 'the key of the line between key store and server',
    'line-of': 'the key of the line between phone and server',
    'backup-line': 'the key of the line between phone and backup host',
    'backup-key-half@abroad': 'the half of the backup’s key abroad',
    'backup-key-half@in-country': 'the half of the backup’s key in Iran',
    'join-backup-halves': 'the key of the backup',
    'backup-key': 'the key of the backup',
    'vault-share': 'a secret of the vault',
    'guarded-by-password': 'a key made of the password',
    'second-password': 'the second password',
    'password-challenge': 'a number of the server’s',
    'password-proof': 'the proof of the second password',
    'message-key': 'the key of this one message',
    'sender-chain-key': 'Sara’s sender key',
    'signing-key': 'a signing key',
    'chain-key': 'the chain key',
    'next-chain-key': 'the chain key',
    x3dh: 'the secret of the session',
    dh: 'a Diffie-Hellman secret',
    'root-key': 'the root key',
    'identity-key': 'an identity key',
    'signed-pre-key': 'a signed pre-key',
    'one-time-pre-key': 'a one-time pre-key',
    'base-key': 'a base key',
    'ratchet-key': 'a ratchet key',
    'line-key': 'a private key of the line',
    'tunnel-key': 'a private key of the tunnel',
    'every-number': 'a search through all phone numbers there are',
    tunnel: 'the key of the tunnel',
    'hidden-sender': 'the key around the envelope',
    'app-line': 'the key of the changed app’s own line',
    exponent: 'a private exponent',
  },
  publicKeys: 'public keys',
  powers: {
    'tap-network': 'taps the lines',
    'take-disks': 'takes the disks',
    'compel-keys': 'compels the keys',
    'run-server': 'runs the server',
    'compel-operator': 'compels the company',
    'intercept-sms': 'intercepts the login code',
    'seize-phone': 'seizes Omid’s phone',
    'change-client': 'changes Omid’s app',
    'reach-backup': 'reaches the backup host',
  },
  powersExplained: {
    'tap-network': 'Records every line that enters or crosses the country, now and before.',
    'take-disks': 'Copies, once, every disk inside the country, the phone company’s records among them.',
    'compel-keys': 'Orders whoever keeps keys inside the country to hand them over, once.',
    'run-server': 'Sits, unseen, in every server inside the country from now on.',
    'compel-operator':
      'Orders the company, or its owner, to serve it from now on, wherever the machines stand: by an arrest, a licence, a representative who is liable.',
    'intercept-sms': 'Reads text messages from now on, and so the code that opens an account.',
    'seize-phone': 'Has the phone in hand, unlocked and switched on.',
    'change-client':
      'Has put another app in the place of Omid’s: a fork, a forced update, a spy in the phone. What it shows him it sends home.',
    'reach-backup':
      'Reads backups at their host from now on, on whichever side of the border it stands. Most of these chats have none.',
  },
  grades: {
    documented: 'the operator’s own documents',
    analysed: 'examined by outside researchers',
    reported: 'reported, not examined',
    assumed: 'our assumption: no source settles it',
    chosen: 'a choice: part of the story',
  },
  traces: {
    'device-list': 'A new device stands in the list of the account’s active sessions.',
    'login-notice': 'Omid’s own phone gets a message that somebody has logged in, and from where.',
    'key-notice': 'Sara’s phone shows that Omid’s key has changed, if she has switched such notices on.',
    'key-changed': 'Sara’s phone shows that Omid’s key has changed.',
    'logged-out': 'Omid’s own phone is logged out.',
    'member-notice':
      'Every member’s phone shows that somebody has joined the group, unless the server holds the notice back.',
    'key-log':
      'The false key has to stand in a public log of keys. Omid’s app finds there a key that is not its own, or an auditor finds that the log was forked.',
    'other-signature': 'The changed app is not signed by the company. Whoever compares the signatures sees it.',
    'other-build':
      'The app’s source is published so that anybody can build it again. Whoever does gets another app than this one.',
  },
  facts: {
    'phone-keeps':
      'A phone keeps what its owner wrote and received. Researchers found it so in Telegram’s app, and Signal says so of its own.',
    'service-internal-line':
      'How a service protects its own lines and memory is hardly ever public. In November 2013, after taps between data centres had come out, most of eighteen services that were asked had not yet sealed such lines. We assume that it is done well.',
    'telegram-auth-key': 'At registration the phone and the server agree on a key that both then hold.',
    'telegram-client-server-layer': 'A default chat is sealed between phone and server, and open at the server.',
    'telegram-cloud-storage': 'Default chats are kept on Telegram’s servers, so that any device can fetch them.',
    'telegram-sealed-at-rest': 'Telegram says that it keeps cloud data sealed, with the keys in other places.',
    'telegram-keys-apart':
      'Telegram says that it keeps keys apart from the data they open. Nobody outside has checked.',
    'telegram-server-opens': 'To serve, search and filter cloud chats the running server has to open them.',
    'telegram-account-data':
      'Telegram stores the address book if it was synced, and may keep IP addresses up to 12 months.',
    'telegram-login-by-sms': 'By default an account is opened with a code sent by text message.',
    'telegram-takeover': 'In 2016 accounts in Iran were taken over this way, history included.',
    'telegram-sessions':
      'Whoever is logged in sees every session of the account, with the network address from which it last connected.',
    'telegram-login-notice':
      'Telegram tells the account’s other devices of a new login, and as a rule sends the code to them as well. In 2016 those whose accounts were entered could name the minute for this reason.',
    'whatsapp-registration': 'A phone makes its keys itself and uploads only the public halves.',
    'whatsapp-session':
      'Two phones agree on a secret through public keys. The server passes these on and cannot compute it.',
    'whatsapp-message-key':
      'Each message has its own key. It is wiped after use, and older ones cannot be computed from newer ones.',
    'whatsapp-queue': 'An undelivered message waits on the server, sealed, for up to 30 days.',
    'whatsapp-deleted-on-delivery': 'A delivered message is deleted from the servers.',
    'whatsapp-transport':
      'A second seal covers all that passes between phone and server, the envelope too. WhatsApp’s paper of April 2016 has a section on it.',
    'whatsapp-envelope':
      'To deliver, the server needs to know from whom and to whom. We assume it keeps this with the waiting message, and no longer: in June 2025 WhatsApp said that it keeps no logs of who writes to whom.',
    'whatsapp-times':
      'WhatsApp’s policy of 2025 names time, frequency and duration of interactions. We take that to be for each number, without the number at the other end, and to have been so in 2016.',
    'whatsapp-account-data':
      'WhatsApp collects the number, address-book numbers and network data. We assume they lie readable on its disks.',
    'whatsapp-directory':
      'Public keys come from WhatsApp’s own directory, so whoever runs it can answer with a false one.',
    'whatsapp-resend': 'When a key changes, the phone seals a waiting message anew to the new key and sends it again.',
    'whatsapp-photo':
      'A photo is sealed under a key of its own and laid on the server; the key goes in a message. WhatsApp’s policy says that it may keep such a file for longer.',
    'whatsapp-login-by-sms': 'Whoever catches the registration code can register the number on another phone.',
    'backup-line': 'Apple says that a backup is sealed on its way to its cloud. We assume the same of Google’s.',
    'whatsapp-cloud-backup':
      'Until late 2016 WhatsApp put no seal of its own on backups in Apple’s cloud: their host could read them. Each end’s backup has both people’s messages.',
    'telegram-second-password':
      'Since April 2015 Telegram lets one set a password, asked for besides the code when a new device logs in. In August 2016 it named this as the answer to caught codes.',
    'whatsapp-second-password':
      'Since February 2017 WhatsApp lets one set a PIN of six digits, asked for when the number is registered anew. Once a week has passed since WhatsApp was last used, the number can be registered without it.',
    'second-password-proof':
      'We assume that what is asked for is a proof made with the password and a fresh number, as Telegram describes its own; that the password cannot be guessed; and that a refused attempt does not log Omid out.',
    'traffic-analysis':
      'In March 2024 WhatsApp’s own security team warned that states can tell from traffic who talks to whom, and who is in a group, whatever the seals. The paper was reported on; it is not published.',
    'changed-app':
      'Changed versions of Telegram, Hotgram and Talagram, had about 30 million users in Iran in 2018. Google removed them in April 2019; a member of parliament said that two ministries were behind them.',
    'changed-app-sends':
      'We assume that a changed app sends home whatever its owner can see in it. What those of 2018 sent, no source of ours shows.',
    'vpn-tunnel': 'A VPN seals all that goes between the phone and the VPN’s own server.',
    'vpn-exit': 'The VPN’s server opens the tunnel and sends on what was in it, from its own address.',
  },
};
