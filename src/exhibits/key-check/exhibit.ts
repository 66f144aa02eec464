import { defineExhibit } from '../kit/exhibit.ts';
import { params } from './params.ts';

export default defineExhibit({
  group: 'round',
  order: 60,
  params,
  picture: 'codes-compared',
  ciphers: true,
  // What a server that hands out keys of its own gets to read: the messages that come.
  shows: ({ modes: [mode, ...others], powers, items }) =>
    (mode === 'whatsapp-direct' || mode === 'telegram-secret') &&
    others.length === 0 &&
    powers.join() === 'run-server' &&
    items.join() === 'future-text'
      ? { ...params.defaults, app: mode === 'whatsapp-direct' ? 'whatsapp' : mode, server: 'false-key' }
      : undefined,
});
