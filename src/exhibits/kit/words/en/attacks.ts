/** How each kind of attack works, by the `way` of its run. What only one mode knows stands with that mode. */
export const attacks = {
  attack: {
    'false-key':
      'The server answers Sara’s phone with a key of the authority’s and calls it Omid’s. Her phone seals to that key.',
    'ghost-member':
      'The server adds a member of the authority’s to the group. Each phone sends its sender key to all members, and so to this one.',
    'new-device':
      'The authority catches the login code meant for Omid and logs in as him. The server serves it what it serves any device of his.',
    'new-registration':
      'The authority catches the registration code meant for Omid and registers his number on a phone of its own. Sara’s phone seals to that phone’s key.',
    'changed-app':
      'Omid’s phone runs another app in the place of his. It does all that the right one does, and sends the authority what it shows him.',
  },
};
