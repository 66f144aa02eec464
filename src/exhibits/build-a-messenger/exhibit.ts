import { defineExhibit } from '../kit/exhibit.ts';
import { params } from './params.ts';

export default defineExhibit({
  group: 'build',
  order: 140,
  params,
  picture: 'keys-at-ends',
  stated: {
    'from-telegram': [
      {
        mode: 'telegram-cloud',
        data: 'in-country',
        keys: 'in-country',
        powers: 'take-disks compel-keys',
        item: 'stored-text',
        verdict: 'readable',
      },
    ],
    'from-whatsapp': [
      {
        mode: 'whatsapp-direct',
        data: 'in-country',
        keys: 'in-country',
        powers: 'take-disks compel-keys',
        item: 'stored-text',
        verdict: 'absent',
      },
      {
        mode: 'whatsapp-direct',
        data: 'in-country',
        keys: 'in-country',
        powers: 'take-disks compel-keys',
        item: 'who-talks-to-whom',
        verdict: 'readable',
      },
    ],
  },
});
