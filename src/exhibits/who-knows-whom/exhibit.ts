import { defineExhibit } from '../kit/exhibit.ts';
import { params } from './params.ts';
import { stateShowing } from './spoken.ts';

export default defineExhibit({
  group: 'visible',
  order: 90,
  params,
  picture: 'one-month',
  height: 910,
  shows: stateShowing,
});
