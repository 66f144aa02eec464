import { defineExhibit } from '../kit/exhibit.ts';
import { params } from './params.ts';

export default defineExhibit({
  group: 'visible',
  order: 90,
  params,
  picture: 'one-month',
});
