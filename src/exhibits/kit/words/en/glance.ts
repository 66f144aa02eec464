/** The words of the guess that stands in a picture, and of the task below it. */
export const glance = {
  glance: {
    guess: {
      /** What a screen reader says before the question. */
      label: 'Your guess',
      said: 'You said: {guess}.',
      /** On a slide: the hands of a class are counted, one press for each. */
      classSaid: 'The class said: {votes}.',
      right: '{answer}: {right} of {all} hands',
      hand: 'One more hand',
      less: 'One hand fewer',
      is: 'It is: {answer}.',
      why: 'Why?',
    },
    task: {
      title: 'Try to break it',
      done: 'Done.',
      cannot: 'It cannot be done.',
    },
  },
};

export type GlanceWords = (typeof glance)['glance'];
