/** The words of the button in an exhibit's bar that leads to passing it on. */
export const share = {
  passOn: {
    open: 'Share this',
    failed: 'What this needs could not be loaded. Try again when there is a network.',
  },
};

export type ShareWords = (typeof share)['passOn'];
