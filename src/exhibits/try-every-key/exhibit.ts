import { defineExhibit } from '../kit/exhibit.ts';
import { params } from './params.ts';

export default defineExhibit({
  group: 'keys',
  order: 70,
  params,
  picture: 'the-scale',
});
