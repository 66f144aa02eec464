import { defineExhibit } from '../kit/exhibit.ts';
import { params } from './params.ts';
import { stateShowing } from './spoken.ts';

export default defineExhibit({
  group: 'order',
  order: 10,
  params,
  picture: 'keys-follow',
  ciphers: true,
  map: true,
  shows: stateShowing,
});
