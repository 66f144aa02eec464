import type { glance as en } from '../en/glance.ts';

/** The words of the guess that stands in a picture, and of the task below it, in Persian. */
export const glance: typeof en = {
  glance: {
    guess: {
      label: 'حدس شما',
      said: 'گفتید: {guess}.',
      classSaid: 'رأی کلاس: {votes}.',
      right: '{answer}: {right} از {all} دست',
      hand: 'یک دست دیگر',
      less: 'یک دست کمتر',
      is: 'پاسخ: {answer}.',
      why: 'چرا؟',
    },
    task: {
      title: 'سعی کنید بشکنیدش',
      done: 'شد.',
      cannot: 'شدنی نیست.',
    },
  },
};
