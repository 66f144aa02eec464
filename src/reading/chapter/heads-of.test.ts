import { expect, it } from 'vitest';
import { headsOf } from './heads-of.ts';

it('takes the words of head cells, without their notes, marks and empty ones', () => {
  const html =
    '<thead><tr><th></th><th scope="col">At <em>rest</em><span class="noted cite"><a href="#n1">1</a></span></th>' +
    '<th><span class="note">aside</span>Keys</th></tr></thead><tbody><tr><td>th</td></tr></tbody>';
  expect(headsOf(html)).toEqual(['At rest', 'Keys']);
});
