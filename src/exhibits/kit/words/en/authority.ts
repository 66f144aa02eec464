/** What the authority does: the choice of its powers, and what a sentence says where it has none. */
export const authority = {
  powersLegend: 'The authority',
  describe: { nothing: 'does nothing' },
};
