/** How an attack works, by whose keys open the messages, or for a mode by itself. */
export const attacks = {
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
