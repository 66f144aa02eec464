import { defineExhibit } from '../kit/exhibit.ts';
import { params } from './params.ts';

export default defineExhibit({
  group: 'order',
  order: 50,
  params,
  picture: 'server-run',
  height: 990,
  shows: ({ modes, placement, powers }) => ({
    ...params.defaults,
    ...placement,
    powers,
    modes: params.defaults.modes.filter((mode) => modes.includes(mode)),
  }),
});
