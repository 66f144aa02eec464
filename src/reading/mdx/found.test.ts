import { mdxToMdast } from 'satteri';
import { expect, it } from 'vitest';
import { foundIn } from './found.ts';

it('finds what a chapter speaks of and shows, in its prose and on its slides', () => {
  const text = `A <Term id="key">key</Term>.<Cite ids="B A" /> So <Claim ids="A3 B1" /> <Says mode="sms">it is</Says>.

<Exhibit name="key-check" scenario="honest" />

<Slide title="a > b" exhibit="timeline" steps="all">

- more<Cite ids="C" /> <Says mode="sms">so</Says><Claim ids="A3" />

</Slide>

<Exhibit name="key-check" />
`;
  expect(foundIn(mdxToMdast(text, { position: true }))).toEqual({
    exhibits: ['key-check'],
    cited: ['B', 'A'],
    claims: ['A3', 'B1'],
    terms: ['key'],
    statements: 2,
  });
});
