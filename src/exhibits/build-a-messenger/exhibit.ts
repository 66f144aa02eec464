import { choicesLike, PRESET_IDS } from '../../model/build/index.ts';
import { MODE_TRAITS } from '../../model/index.ts';
import { defineExhibit } from '../kit/exhibit.ts';
import { params } from './params.ts';

export default defineExhibit({
  group: 'build',
  order: 140,
  params,
  picture: 'keys-at-ends',
  // What is built like a real mode. A built messenger is a service with machines to move, which text messages have not.
  shows: ({ modes: [mode, ...others], placement, powers }) => {
    const from = PRESET_IDS.find((preset) => preset === mode && MODE_TRAITS[preset].movable);
    return from && others.length === 0 ? { from, ...choicesLike(from), ...placement, powers } : undefined;
  },
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
