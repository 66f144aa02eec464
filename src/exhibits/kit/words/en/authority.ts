/** What the authority does: the choice of its powers, what a sentence says where it has none, and what the situation is. */
export const authority = {
  powersLegend: 'The authority',
  describe: {
    nothing: 'does nothing',
    situation: 'The data stands {data}, the keys {keys}. The authority {powers}.',
  },
};
