import type { prediction as english } from '../en/prediction.ts';

export const prediction: typeof english = {
  predict: {
    title: 'پیش از نگاه کردن',
    skip: 'رد شدن',
    said: 'گفتید: {guess}.',
    is: 'پاسخ: {verdict}.',
    because: 'زیرا: {why}',
  },
};
