/** Around a guess that comes before an exhibit: what is asked and what can be answered, each exhibit says itself. */
export const prediction = {
  predict: {
    title: 'Before you look',
    skip: 'Skip',
    said: 'You said: {guess}.',
    is: 'It is: {verdict}.',
    because: 'Because: {why}',
  },
};
