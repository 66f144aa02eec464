import { defineExhibit } from '../kit/exhibit.ts';
import { params } from './params.ts';

export default defineExhibit({
  group: 'round',
  order: 80,
  params,
  picture: 'ghost-member',
  stated: {
    'ghost-member': [
      {
        mode: 'whatsapp-group',
        data: 'in-country',
        keys: 'in-country',
        powers: 'run-server',
        item: 'future-text',
        verdict: 'readable-by-attack',
      },
      {
        mode: 'whatsapp-group',
        data: 'in-country',
        keys: 'in-country',
        powers: 'run-server',
        item: 'in-flight',
        verdict: 'sealed',
      },
    ],
    'ghost-in-cloud': [
      {
        mode: 'telegram-group',
        data: 'in-country',
        keys: 'in-country',
        powers: 'run-server',
        item: 'stored-text in-flight future-text',
        verdict: 'readable',
      },
    ],
  },
});
