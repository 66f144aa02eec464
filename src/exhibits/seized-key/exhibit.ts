import { defineExhibit } from '../kit/exhibit.ts';
import { params } from './params.ts';
import { stateShowing } from './spoken.ts';

export default defineExhibit({
  group: 'keys',
  order: 40,
  params,
  picture: 'phone-seized',
  height: 980,
  ciphers: true,
  shows: stateShowing,
});
