import { defineExhibit } from '../kit/exhibit.ts';
import { params } from './params.ts';
import { stateShowing } from './spoken.ts';

export default defineExhibit({
  group: 'round',
  order: 60,
  params,
  picture: 'codes-compared',
  height: 910,
  ciphers: true,
  shows: stateShowing,
});
