import { defineExhibit } from '../kit/exhibit.ts';
import { params } from './params.ts';
import { stateShowing } from './spoken.ts';

export default defineExhibit({
  group: 'visible',
  order: 100,
  params,
  picture: 'through-vpn',
  height: 870,
  shows: stateShowing,
  stated: {
    'open-line': [
      { mode: 'telegram-cloud whatsapp-direct', powers: 'tap-network', item: 'in-flight', verdict: 'sealed' },
    ],
  },
});
