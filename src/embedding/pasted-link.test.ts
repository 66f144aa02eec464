import { expect, it } from 'vitest';
import { exhibitOf } from '../exhibits/registry.ts';
import { readLink } from './pasted-link.ts';

const SITE = 'https://example.org/docs/';
const read = (link: string) => readLink(link, exhibitOf('move-the-server'), SITE);
const state = (link: string): string | undefined => read(link)?.state;

it.each([
  ['https://example.org/docs/exhibits/move-the-server/', ''],
  ['https://example.org/docs/exhibits/move-the-server/?data=in-country&utm_source=x#top', '?data=in-country'],
  ['  example.org/docs/exhibits/move-the-server/?data=both ', '?data=both'],
  ['https://example.org/docs/fa/exhibits/move-the-server/keys-follow/', '?data=in-country&keys=in-country'],
  ['https://example.org/docs/exhibits/move-the-server/keys-follow?keys=abroad', '?data=in-country'],
  ['https://mirror.example/fa/embed/move-the-server/?theme=dark&powers=run-server', '?powers=run-server'],
  ['https://example.org/docs/?data=in-country', '?data=in-country'],
  ['https://example.org/docs/exhibits/move-the-server/?data=abroad', ''],
  ['https://example.org/docs/embed/move-the-server/whole.html?data=both', '?data=both'],
])('the link %o leads to the state %o', (link, expected) => expect(state(link)).toBe(expected));

it.each([
  '',
  'no link',
  'javascript:alert(1)',
  'https://example.org/docs/exhibits/another/?data=both',
  'https://example.org/docs/exhibits/move-the-server/no-such-scenario/',
  'https://elsewhere.example/?data=both',
  'https://example.org/docs/chapters/the-order/',
  'https://example.org/docs/exhibits/move-the-server/?data=nonsense',
  'https://example.org/docs/exhibits/move-the-server/?data=both&powers=nonsense',
])('%o is no link to it', (link) => expect(state(link)).toBeUndefined());

it('what a link says of colours, and of what is left out or locked, is taken too', () => {
  const link = 'https://example.org/docs/embed/move-the-server/?data=both&theme=dark&hide=title,nothing&lock=controls';
  expect(read(link)).toEqual({ state: '?data=both', options: { theme: 'dark', hide: ['title'], lock: ['controls'] } });
  expect(read('https://example.org/docs/exhibits/move-the-server/')?.options).toEqual({ hide: [], lock: [] });
});
