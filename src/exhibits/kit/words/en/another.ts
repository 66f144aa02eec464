/** The choice of one more way of sending, beside those that stand there by name. */
export const another = {
  another: { legend: 'Or another', none: '–', era: 'The apps', then: 'as of 2016', now: 'as of today' },
};
