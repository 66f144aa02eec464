import { mdxToJs, mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { checkReferences, findProblems } from './check-references.ts';
import type { Known } from './known.ts';

const KNOWN: Known = {
  sources: new Set(['AFP-2016', 'REG-2016']),
  terms: new Set(['key', 'session']),
  claims: new Set(['A3', 'B10']),
  chapters: new Set(['the-order']),
  slidesOf: () => ['Walk through'],
  exhibits: new Map([['move-the-server', ['before-order', 'data-moves']]]),
};

/** The problems of a chapter's text, each as `line: message`. */
function problems(text: string): string[] {
  return findProblems(mdxToMdast(text, { position: true }), KNOWN).map(({ line, message }) => `${line}: ${message}`);
}

const GOOD = `
They had one year.<Cite ids="AFP-2016 REG-2016" />

<Exhibit name="move-the-server" scenario="data-moves" />

<Slide title="Walk through" exhibit="move-the-server" steps="before-order data-moves">
<Notes>Ask first.</Notes>
</Slide>

A <span lang="fa">پیام</span>.

<Says mode="telegram-cloud" data="in-country" powers="take-disks" item="stored-text" verdict="sealed">Sealed.</Says>

<See page="sources">All</See>, <See chapter="the-order">one</See>, <See exhibit="move-the-server" scenario="data-moves">so</See>.

The <Term id="key">key</Term> is said to be there.<Claim ids="A3 B10" />

<Quiz>

<Question ask="Which one?">
<Choice why="Not so.">The first.</Choice>
<Choice right>The second.</Choice>
<Because>

It is so.<Cite ids="REG-2016" />

</Because>
</Question>

<Question ask="And now?">
<Choice right>The first.</Choice>
<Choice why="Not so.">The second.</Choice>
<Because>It is so.</Because>
</Question>

</Quiz>

{/* the end */}

<Slide title="After the questions">The <Term id="key">key</Term>.</Slide>
`;

describe('check-references', () => {
  it('finds nothing wrong in a good chapter', () => {
    expect(problems(GOOD)).toEqual([]);
  });

  it.each([
    [
      'an unknown source',
      'x<Cite ids="AFP-2016 XX" />',
      '<Cite> names the source "XX", which is not in content/sources/sources.yaml',
    ],
    ['a citation of nothing', 'x<Cite ids=" " />', '<Cite> needs ids="…"'],
    ['a citation without ids', 'x<Cite />', '<Cite> needs ids="…"'],
    ['ids that are an expression', 'x<Cite ids={all} />', '<Cite> needs ids="…"'],
    ['a misspelt attribute', 'x<Cite ids="REG-2016" id="a" />', '<Cite> has no attribute "id": expected ids'],
    [
      'an unknown exhibit',
      '<Exhibit name="move" />',
      '<Exhibit> names the exhibit "move", which does not exist: expected move-the-server',
    ],
    [
      'an unknown scenario',
      '<Exhibit name="move-the-server" scenario="later" />',
      '<Exhibit> names the scenario "later" of move-the-server: expected before-order or data-moves',
    ],
    [
      'an unknown step of a slide',
      '<Slide title="a" exhibit="move-the-server" steps="data-moves later" />',
      '<Slide> names the scenario "later" of move-the-server: expected before-order or data-moves',
    ],
    [
      'steps of no exhibit',
      '<Slide title="a" steps="data-moves" />',
      '<Slide> has steps but names no exhibit: exhibit="…"',
    ],
    ['a slide without a title', '<Slide>x</Slide>', '<Slide> needs title="…"'],
    ...['script', 'style', 'iframe', 'form'].map((name): [string, string, string] => [
      `<${name}>`,
      `<${name}>{'x'}</${name}>`,
      `<${name}> has no place in a text: a text asks for nothing, runs nothing and sends nothing`,
    ]),
    ['a script in an attribute', 'a <b onclick="x()">c</b>', '<b> has onclick, a script: a text runs nothing'],
    ['a picture from elsewhere', 'a <img src="https://example.org/a.png" /> b', '<img> has src: a text loads nothing'],
    [
      'a picture in Markdown',
      'a ![b](https://example.org/a.png)',
      'a picture that is loaded has no place in a text: an exhibit draws what it shows',
    ],
    [
      'a link by its path',
      '[x](/sources/)',
      'a link to "/sources/" breaks where the site moves: <See page="…">, <See chapter="…"> or <See exhibit="…">',
    ],
    [
      'a link to no chapter',
      'a <See chapter="one">x</See>',
      '<See> names the chapter "one", which is not in content/chapters',
    ],
    [
      'a link to two places',
      'a <See chapter="the-order" page="home">x</See>',
      '<See> needs one of page="…", chapter="…" or exhibit="…"',
    ],
    [
      'a number that is not counted',
      'a <Count of="readers" /> b',
      '<Count> names the number "readers", which is not in src/reading/numbers.ts',
    ],
    ['an unknown claim', 'x<Claim ids="A3 F1" />', '<Claim> names the claim "F1", which is not in content/claims'],
    [
      'an unknown term',
      'A <Term id="lock">lock</Term>.',
      '<Term> names the term "lock", which is not in content/glossary',
    ],
    [
      'a statement that the model contradicts',
      'x <Says mode="sms" powers="seize-phone" item="stored-text" verdict="absent">y</Says>',
      '<Says> stored-text in sms (data abroad, keys abroad, powers seize-phone): the model says readable, the text says absent',
    ],
    [
      'a statement without powers',
      '<Says mode="sms" item="stored-text" verdict="absent">y</Says>',
      '<Says> needs powers="…"',
    ],
    [
      'an unknown component',
      '<Aside>x</Aside>',
      '<Aside> is no component of a chapter: expected Cite, Claim, Term, Says, Exhibit, Slide, From, Notes, Quiz, Question, Grid, Choice, Because, See, Count, Facts, Record or Dangers',
    ],
    [
      'an exhibit within a sentence',
      'See <Exhibit name="move-the-server" />',
      '<Exhibit> must stand by itself, outside of every paragraph and component',
    ],
    ['notes outside of a slide', '<Notes>x</Notes>', '<Notes> must stand directly in a <Slide>'],
    [
      'an inline style',
      '<b style="color:red">x</b>',
      '<b> has a style attribute, which the content security policy forbids',
    ],
    ['an import', 'import X from "./x.js"', 'a chapter imports and exports nothing: its components are given to it'],
  ])('finds %s', (_what, text, message) => {
    expect(problems(`First line.\n\n${text}\n`)).toEqual([`3: ${message}`]);
  });

  it('finds two slides of one title', () => {
    expect(problems('<Slide title="a">x</Slide>\n\n<Slide title="a">y</Slide>')).toEqual([
      '3: the slide "a" has the title of one before it: an address leads to one',
    ]);
  });

  it('finds a heading in a slide', () => {
    expect(problems('<Slide title="a">\n\n## b\n\n</Slide>')).toEqual([
      expect.stringContaining('3: a slide has no headings'),
    ]);
  });

  it('stops the compile with the file and the line in it, frontmatter counted, for every problem', async () => {
    const file = { path: 'content/chapters/en/the-order.mdx', lang: 'en', linesBefore: 5 } as const;
    const compile = async (text: string) => mdxToJs(text, { mdastPlugins: [checkReferences(file, KNOWN)] });
    await expect(compile(GOOD)).resolves.toBeDefined();
    await expect(compile('\nx<Cite ids="XX" />\n\ny<Cite ids="YY" />')).rejects.toThrow(
      'content/chapters/en/the-order.mdx:7: <Cite> names the source "XX", which is not in content/sources/sources.yaml\n' +
        'content/chapters/en/the-order.mdx:9: <Cite> names the source "YY"',
    );
  });
});

it('finds a slide that a lesson asks for and its chapter has not', () => {
  expect(problems('<From chapter="the-order" slide="Walk through" minutes="2" />')).toEqual([]);
  expect(problems('<From chapter="the-order" slide="Run" minutes="2" />')).toEqual([
    '1: <From> asks for the slide "Run" of the-order, which has Walk through',
  ]);
});
