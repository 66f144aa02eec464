import type { ModeWords } from '../../../mode-words.ts';

export const words = {
  name: 'Facebook Messenger, today',
  service: 'Messenger',
  keys: 'end-to-end keys',
  facts: {
    'messenger-registration':
      'Each device of a Messenger account makes keys of its own and uploads only the public halves.',
    'messenger-session':
      'In a chat of two the devices agree on a secret through public keys, as Signal’s do. Facebook’s server passes these on and cannot compute it.',
    'messenger-message-key':
      'Each message has its own key. It is wiped after use, and older ones cannot be computed from newer ones.',
    'messenger-queue':
      'A message for a device that is offline waits on the server, sealed. We assume that it goes from the queue once it is delivered.',
    'messenger-transport':
      'A second seal covers the line between device and server, and hides the envelope from the network.',
    'messenger-envelope':
      'Facebook finds the sealed history by the account at the other end. So we assume that it keeps with whom one writes in the open.',
    'messenger-directory':
      'Public keys come from Facebook’s own directory, so whoever runs it can answer with a false one.',
    'messenger-photo':
      'A photo is sealed under a key of its own and laid on the server; the key goes in a message. We assume that the sealed file stays.',
    'messenger-mailbox':
      'Facebook keeps the history, sealed under a key that only the owner’s own devices have. It calls this Labyrinth.',
    'messenger-pin':
      'A new phone gets that key with a PIN, out of a vault that allows ten wrong tries; or with a code that one keeps, or one laid in Apple’s or Google’s cloud. Here Omid has a PIN. We assume that the vault keeps its word.',
    'messenger-new-device':
      'Whoever logs in comes as one more device, with keys of its own. It gets what is written from then on; for what was before it needs the PIN or a code.',
    'messenger-key-log':
      'Since November 2025 every key that Facebook’s directory hands out for these chats stands in a log that can only be added to. Apps look their keys up in it, and Cloudflare checks that the log keeps its word.',
    'messenger-timer':
      'A chat can have a timer of 24 hours: both phones wipe the message. We assume that it goes from the sealed history as well.',
  },
  attack: {
    'joined-device':
      'The authority logs in to Omid’s account with the code that it caught, as one more device with keys of its own. From now on Sara’s phone seals each message to that device, too.',
  },
} satisfies ModeWords;
