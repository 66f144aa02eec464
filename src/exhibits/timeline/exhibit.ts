import { defineExhibit } from '../kit/exhibit.ts';
import { params } from './params.ts';

export default defineExhibit({
  group: 'order',
  order: 130,
  params,
  picture: 'blocking',
  height: 540,
});
