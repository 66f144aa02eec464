/** How each kind of attack works, by the `way` of its run. What only one mode knows stands with that mode. */
export const attacks = {
  attack: {
    'false-key':
      'The authority, in the server, answers Sara’s phone with a key of its own and calls it Omid’s. Her phone seals to that key.',
    'ghost-member':
      'The authority, in the server, adds a member to the group. Each phone sends its sender key to all members, and so to this one.',
    'new-device':
      'The authority catches the login code meant for Omid and logs in as him. The server serves it what it serves any device of his.',
    'new-registration':
      'The authority catches the registration code meant for Omid and registers his number on a phone of its own. Sara’s phone seals to that phone’s key.',
  },
};
