import { defineExhibit } from '../kit/exhibit.ts';
import { params } from './params.ts';
import { stateShowing } from './spoken.ts';

export default defineExhibit({
  group: 'visible',
  order: 20,
  params,
  picture: 'service',
  height: 990,
  ciphers: true,
  shows: stateShowing,
});
