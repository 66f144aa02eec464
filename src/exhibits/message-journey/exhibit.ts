import { defineExhibit } from '../kit/exhibit.ts';
import { params } from './params.ts';

export default defineExhibit({
  group: 'visible',
  order: 20,
  params,
  picture: 'service',
  ciphers: true,
});
