import { choicesLike, PRESET_IDS, PRESETS } from '../../model/build/index.ts';
import { defineExhibit } from '../kit/exhibit.ts';
import { params } from './params.ts';

export default defineExhibit({
  group: 'build',
  order: 140,
  params,
  picture: 'keys-at-ends',
  // What is built like a real mode, where the two do not part.
  shows: ({ modes: [mode], placement, powers, items }) => {
    const from = PRESET_IDS.find((preset) => preset === mode);
    if (!from) return undefined;
    const { apart } = PRESETS[from];
    const parts =
      items.some((item) => apart?.items?.includes(item)) ||
      powers.some((power) => apart?.powers?.includes(power)) ||
      (apart?.onlyWhere !== undefined && apart.onlyWhere !== placement.data);
    return parts ? undefined : { from, ...choicesLike(from), ...placement, powers };
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
