/** The words for what the model knows: modes, items, verdicts, places, keys, powers, and the facts it rests on. */
export const model = {
  modes: {
    'telegram-cloud': { name: 'Telegram, default chat', service: 'Telegram', keys: 'server-held key' },
    'telegram-secret': { name: 'Telegram, secret chat', service: 'Telegram', keys: 'end-to-end keys' },
    'telegram-group': { name: 'Telegram, group or channel', service: 'Telegram', keys: 'server-held key' },
    'whatsapp-direct': { name: 'WhatsApp', service: 'WhatsApp', keys: 'end-to-end keys' },
    'whatsapp-group': { name: 'WhatsApp group', service: 'WhatsApp', keys: 'end-to-end keys' },
    'whatsapp-cloud-backup': {
      name: 'WhatsApp with a cloud backup (2016)',
      service: 'WhatsApp',
      keys: 'end-to-end keys',
    },
    'whatsapp-e2e-backup': {
      name: 'WhatsApp with a sealed backup (2021)',
      service: 'WhatsApp',
      keys: 'end-to-end keys',
    },
    'messenger-2016': { name: 'Facebook Messenger, 2016', service: 'Messenger', keys: 'server-held key' },
    signal: { name: 'Signal', service: 'Signal', keys: 'end-to-end keys' },
    sms: { name: 'Text message (SMS)', service: 'The phone company', keys: 'no key' },
  },
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
    tunnel: 'the key of the tunnel',
    exponent: 'a private exponent',
  },
  publicKeys: 'public keys',
  powers: {
    'tap-network': 'taps the lines',
    'take-disks': 'takes the disks',
    'compel-keys': 'compels the keys',
    'run-server': 'runs the server',
    'intercept-sms': 'intercepts the login code',
    'seize-phone': 'seizes Omid’s phone',
    'reach-backup': 'reaches the backup host',
  },
  powersExplained: {
    'tap-network': 'Records every line that enters or crosses the country, now and before.',
    'take-disks': 'Copies, once, every disk inside the country, the phone company’s records among them.',
    'compel-keys': 'Orders whoever keeps keys inside the country to hand them over.',
    'run-server': 'Sits, unseen, in every server inside the country from now on.',
    'intercept-sms': 'Reads text messages from now on, and so the code that opens an account.',
    'seize-phone': 'Has the phone in hand, unlocked and switched on.',
    'reach-backup':
      'Reads backups at their host, on whichever side of the border it stands. Most of these chats have none.',
  },
  grades: {
    documented: 'the operator’s own documents',
    analysed: 'examined by outside researchers',
    reported: 'reported, not examined',
    assumed: 'our assumption: no source settles it',
  },
  traces: {
    'device-list': 'A new device stands in the list of the account’s active sessions.',
    'key-notice': 'Sara’s phone shows that Omid’s key has changed, if she has switched such notices on.',
    'key-changed': 'Sara’s phone shows that Omid’s key has changed.',
    'logged-out': 'Omid’s own phone is logged out.',
    'member-notice': 'Every member’s phone shows that somebody has joined the group.',
  },
  facts: {
    'phone-keeps': 'A phone keeps what its owner wrote and received.',
    'service-internal-line':
      'How a service protects its own lines and memory is not public. We assume it does so well.',
    'sms-plain': 'A text message has no end-to-end protection: the phone company handles the words.',
    'sms-kept': 'The phone company can keep the words and keeps the record of who wrote to whom.',
    'sms-subscriber': 'The phone company knows whose number it is. In Iran the state can ask its systems directly.',
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
    'telegram-secret-chat-key':
      'Two phones agree on the key of a secret chat. Public values go through the server, which cannot compute the key.',
    'telegram-secret-chat-rekeying':
      'After a week, or after 100 messages, the phones agree on a new key and destroy the old one.',
    'telegram-secret-chat-layer':
      'A message of a secret chat is sealed from phone to phone, and once more for the line to the server.',
    'telegram-secret-chat-queue':
      'Telegram says that secret chats are no part of its cloud. A message waits on the server, sealed, until the phone fetches it.',
    'telegram-secret-chat-no-log':
      'Telegram says that it keeps no log of secret chats and soon no longer knows who wrote to whom. We assume: once a message has arrived.',
    'telegram-secret-chat-file':
      'A photo is sealed with a key of its own before it goes up. The server keeps the sealed file and deletes it after some time.',
    'telegram-secret-chat-another': 'We assume that Sara begins another secret chat for the message still to come.',
    'telegram-secret-chat-middle':
      'While a secret chat is begun, whoever runs the server can agree on a key with each side. Only comparing the key pictures shows it.',
    'telegram-secret-chat-2013':
      'Until December 2013 the server sent each phone a number that went into the key. With numbers of its choice it could have read along, and the key pictures would have agreed.',
    'telegram-group':
      'Groups and channels are cloud chats, and Telegram keeps the list of members with them. Open ones anybody can read.',
    'whatsapp-registration': 'A phone makes its keys itself and uploads only the public halves.',
    'whatsapp-session':
      'Two phones agree on a secret through public keys. The server passes these on and cannot compute it.',
    'whatsapp-message-key':
      'Each message has its own key. It is wiped after use, and older ones cannot be computed from newer ones.',
    'whatsapp-queue': 'An undelivered message waits on the server, sealed, for up to 30 days.',
    'whatsapp-deleted-on-delivery': 'A delivered message is deleted from the servers.',
    'whatsapp-transport':
      'A second seal covers the line between phone and server. We assume that it hid the envelope in 2016.',
    'whatsapp-envelope':
      'To deliver, the server needs to know from whom and to whom. We assume it keeps this with the waiting message.',
    'whatsapp-account-data':
      'WhatsApp collects the number, address-book numbers and network data. We assume they lie readable on its disks.',
    'whatsapp-directory':
      'Public keys come from WhatsApp’s own directory, so whoever runs it can answer with a false one.',
    'whatsapp-resend': 'When a key changes, the phone seals a waiting message anew to the new key and sends it again.',
    'whatsapp-login-by-sms': 'Whoever catches the registration code can register the number on another phone.',
    'whatsapp-sender-key':
      'A member gives every other one a chain key and a signing key, phone to phone, and then seals each message once for all.',
    'whatsapp-group-members':
      'WhatsApp knows which groups one belongs to. We assume that the list lies readable on its disks.',
    'whatsapp-group-ghost':
      'Who is a member the server says. Whoever runs it can add one, who gets what is written from then on; the others see a notice.',
    'backup-line':
      'How phones protect the line to the backup host is not told in our sources. We assume that they do so well.',
    'whatsapp-cloud-backup':
      'In 2016 a backup was outside WhatsApp’s end-to-end seal: its host could read it. Each end’s backup has both people’s messages.',
    'whatsapp-backup-digits':
      'Since October 2021 a phone can seal its backup before it goes up, under a random key of 64 digits that its owner keeps.',
    'whatsapp-backup-password':
      'Or a password guards the random key of the backup, which then lies in a vault of WhatsApp’s, sealed.',
    'whatsapp-backup-vault':
      'The vault makes the key unreachable after a few wrong passwords. How its secrets are kept we assume; without that limit a weak password could be guessed.',
    'whatsapp-backup-optional':
      'A sealed backup is a choice, and each end makes it for itself. Sara’s phone has not: its backup has Omid’s messages too, outside that seal. Of such backups it was reported in 2021 that their host could read them.',
    'telegram-second-password':
      'Since April 2015 Telegram lets one set a password, asked for besides the code when a new device logs in. In August 2016 it named this as the answer to caught codes.',
    'whatsapp-second-password':
      'Since February 2017 WhatsApp lets one set a PIN of six digits, asked for when the number is registered anew. Once a week has passed since WhatsApp was last used, the number can be registered without it.',
    'signal-registration-lock':
      'Signal can lock a number with a PIN, asked for when it is registered anew. The lock lapses after seven days without a sign of its owner.',
    'second-password-proof':
      'We assume that what is asked for is a proof made with the password and a fresh number, as Telegram describes its own; that the password cannot be guessed; and that a refused attempt does not log Omid out.',
    'vpn-tunnel': 'A VPN seals all that goes between the phone and the VPN’s own server.',
    'vpn-exit': 'The VPN’s server opens the tunnel and sends on what was in it, from its own address.',
    'messenger-channel': 'A regular chat of 2016 is sealed between phone and Facebook, and open at Facebook.',
    'messenger-history': 'Facebook keeps regular chats, so that several devices can fetch them.',
    'messenger-server-opens':
      'Facebook can read regular chats: it said so when it tested another kind, and later handed chats over under a warrant.',
    'messenger-at-rest':
      'How Facebook seals what it stores, and where the keys are, our sources do not tell. We assume: under its own keys, kept apart.',
    'messenger-account-data':
      'We assume that Facebook keeps the phone number, the address book if it was given, and network addresses.',
    'messenger-login-by-sms': 'We assume that an account can be opened with a code sent by text message.',
    'messenger-takeover': 'We assume that whoever gets into an account this way gets its history.',
    'signal-registration': 'A Signal phone makes its keys itself and uploads only the public halves.',
    'signal-session':
      'Two phones agree on a secret through public keys. Signal’s server passes these on and cannot compute it.',
    'signal-message-key':
      'Each Signal message has its own key. It is wiped after use, and older ones cannot be computed from newer ones.',
    'signal-queue': 'A message for a phone that is offline waits on Signal’s server, sealed.',
    'signal-no-history': 'Signal’s server keeps no history: what has been delivered is in the phones.',
    'signal-transport': 'We assume that the line between phone and server hid the envelope in 2016.',
    'signal-envelope':
      'Until October 2018 the server saw who sent each message. We assume that it kept this with the waiting message only.',
    'signal-account-data':
      'Under a court order in 2016 Signal could tell of a number only when it had registered and when it last connected.',
    'signal-contacts':
      'Of the address book only hashes go up, and are not kept. Phone numbers are few: whoever runs the server could find them by trying all.',
    'signal-directory': 'Public keys come from Signal’s own server, so whoever runs it can answer with a false one.',
    'signal-login-by-sms':
      'We assume that whoever catches the registration code can register the number on another phone.',
  },
};
