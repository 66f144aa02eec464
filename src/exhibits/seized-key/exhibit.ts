import { defineExhibit } from '../kit/exhibit.ts';
import { params } from './params.ts';

export default defineExhibit({
  group: 'keys',
  order: 40,
  params,
  picture: 'phone-seized',
  ciphers: true,
});
