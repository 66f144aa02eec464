import { defineExhibit } from '../kit/exhibit.ts';
import { params } from './params.ts';
import { stateShowing } from './spoken.ts';

export default defineExhibit({
  group: 'round',
  order: 120,
  params,
  picture: 'login-code',
  shows: stateShowing,
  stated: {
    'phone-seized': [
      {
        mode: 'telegram-cloud telegram-secret whatsapp-direct signal sms',
        powers: 'seize-phone',
        item: 'stored-text',
        verdict: 'readable',
      },
    ],
    'plain-backup': [
      { mode: 'whatsapp-cloud-backup', powers: 'reach-backup', item: 'stored-text', verdict: 'readable' },
    ],
    'end-to-end-backup': [
      { mode: 'whatsapp-e2e-backup', powers: 'reach-backup', item: 'stored-text', verdict: 'sealed' },
    ],
  },
});
