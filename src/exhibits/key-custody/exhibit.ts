import { defineExhibit } from '../kit/exhibit.ts';
import { params } from './params.ts';
import { stateShowing } from './spoken.ts';

export default defineExhibit({
  group: 'keys',
  order: 30,
  params,
  picture: 'whatsapp-direct',
  height: 990,
  shows: stateShowing,
  stated: {
    'plain-backup': [
      { mode: 'whatsapp-cloud-backup', powers: 'reach-backup', item: 'stored-text', verdict: 'readable' },
    ],
    'end-to-end-backup': [
      { mode: 'whatsapp-e2e-backup', powers: 'reach-backup', item: 'stored-text', verdict: 'sealed' },
    ],
  },
});
