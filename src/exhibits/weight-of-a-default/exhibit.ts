import { defineExhibit } from '../kit/exhibit.ts';
import { params } from './params.ts';
import { stateShowing } from './spoken.ts';

export default defineExhibit({
  group: 'order',
  order: 110,
  params,
  picture: 'few-choose',
  shows: stateShowing,
  stated: {
    'few-choose': [
      {
        mode: 'telegram-cloud',
        data: 'in-country',
        keys: 'in-country',
        powers: 'take-disks compel-keys',
        item: 'stored-text',
        verdict: 'readable',
      },
    ],
    'who-to-whom': [
      {
        mode: 'telegram-secret whatsapp-direct',
        data: 'in-country',
        keys: 'in-country',
        powers: 'take-disks compel-keys',
        item: 'who-talks-to-whom',
        verdict: 'readable',
      },
    ],
    'half-choose': [
      {
        mode: 'telegram-cloud',
        data: 'in-country',
        keys: 'in-country',
        powers: 'take-disks compel-keys',
        item: 'stored-text',
        verdict: 'readable',
      },
    ],
  },
});
