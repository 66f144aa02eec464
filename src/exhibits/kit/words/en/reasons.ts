/** Why a verdict is what it is: the words of the derivations, for every exhibit that gives reasons. */
export const reasons = {
  why: {
    heldAt: '{place} holds {thing}.',
    heldOnWire: 'The line between {from} and {to} carries {thing}.',
    words: 'it in plain words',
    sealedCopy: 'it under seal',
    opens: 'With {key} the seal opens.',
    had: 'The authority gets {bytes} bytes of it, sealed.',
    missing: 'Missing: {key}.',
    keyAt: 'It is held by {places}.',
    keyWiped: 'Every copy of it was wiped after use.',
    keyHalves: 'It exists only in halves: {places}.',
    'not-in-mode': 'This way of sending has no such thing.',
    'not-yet': 'Not written yet. Whoever comes again may find it.',
    erased: '{place} had a copy and deleted it.',
    'out-of-reach': 'It lies with {place}, out of reach of these powers.',
    'on-phones-only': 'Only the phones have it.',
    codesDiffer: 'Comparing security codes would show it: Sara’s phone and Omid’s phone now show different ones.',
  },
  /** How an attack works, by whose keys open the messages, or for a mode by itself. */
  attack: {
    'run-server': {
      ends: 'The authority, in the server, answers Sara’s phone with a key of its own and calls it Omid’s. Her phone seals to that key.',
      'telegram-secret':
        'The authority, in the server, agrees on a key with each of the two phones and passes for the other one. It opens what Sara sends, and seals it anew for Omid.',
      'whatsapp-group':
        'The authority, in the server, adds a member to the group. Each phone sends its sender key to all members, and so to this one.',
    },
    'intercept-sms': {
      server:
        'The authority catches the login code meant for Omid and logs in as him. The server serves it what it serves any device of his.',
      ends: 'The authority catches the registration code meant for Omid and registers his number on a phone of its own. Sara’s phone seals to that phone’s key.',
      'telegram-secret':
        'The authority catches the login code meant for Omid and logs in as him. The server serves it what it keeps of his account; his secret chats it does not have.',
    },
  },
};
