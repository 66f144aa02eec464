import { defineExhibit } from '../kit/exhibit.ts';
import { params } from './params.ts';

export default defineExhibit({ group: 'order', order: 55, params, picture: 'one-word', height: 950 });
