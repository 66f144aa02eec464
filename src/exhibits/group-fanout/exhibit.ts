import { defineExhibit } from '../kit/exhibit.ts';
import { MODES_HERE } from './modes.ts';
import { params } from './params.ts';

export default defineExhibit({
  group: 'round',
  order: 80,
  params,
  picture: 'ghost-member',
  height: 955,
  // Who its members are, and what whoever runs the servers reads of a group into which he puts somebody.
  shows: ({ modes, powers, items, verdict }) => {
    const ghost = MODES_HERE.fitting.find((group) => group === modes.join());
    const messages = items.every((item) => item.endsWith('-text') || item === 'in-flight');
    const members = items.every((item) => item === 'group-members' || item === 'who-talks-to-whom');
    const has = powers.join() === 'run-server' || powers.join() === 'take-disks';
    if (ghost && members && has && verdict === 'readable') return params.inScenario('small-group');
    return ghost && messages && powers.join() === 'run-server'
      ? { ...params.inScenario('ghost-member'), ghost }
      : undefined;
  },
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
