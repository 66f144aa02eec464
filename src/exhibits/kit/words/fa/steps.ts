import type { steps as english } from '../en/steps.ts';

export const steps: typeof english = {
  scenarioList: 'وضعیت‌ها',
  steps: { previous: 'قبلی', next: 'گام بعد' },
};
