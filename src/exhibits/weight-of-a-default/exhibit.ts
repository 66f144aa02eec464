import { defineExhibit } from '../kit/exhibit.ts';
import { params } from './params.ts';

export default defineExhibit({
  group: 'order',
  order: 110,
  params,
  picture: 'few-choose',
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
