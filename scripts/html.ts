/**
 * `npm run html`: holds every page that was built to the standard of HTML, as html-validate reads it, and to a policy that lets
 * nothing in from elsewhere. Says each kind of fault once, with how often it stands and where first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { faultsOf, unlike } from './html/private.ts';

const DIST = 'dist';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  elements: [
    'html5',
    // An exhibit's style stands right before it, so that words come first: every browser takes it there.
    { style: { flow: true, phrasing: true } },
    // A frame as wide as the post around it is what hosts take; they take a style away.
    { iframe: { inherit: 'iframe', attributes: { width: { enum: [String.raw`/^(?:\d+|100%)$/`] } } } },
  ],
  // Firefox keeps what was chosen over a reload, unless a choice says "off".
  rules: { 'valid-autocomplete': 'off' },
});

const kinds = new Map<string, { count: number; first: string }>();
const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
if (pages.length < 20) throw new Error(`${DIST} has ${pages.length} pages: build the site first, npm run build`);
const note = (kind: string, place: string): void => {
  const { count, first } = kinds.get(kind) ?? { count: 0, first: place };
  kinds.set(kind, { count: count + 1, first });
};
const headers = readFileSync(join(DIST, '_headers'), 'utf8');
for (const page of pages) {
  const html = readFileSync(join(DIST, page), 'utf8');
  for (const fault of [...faultsOf(html), ...unlike(headers, `/${page}`, html)]) note(fault, page);
  const { results } = await validator.validateFile(join(DIST, page));
  for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages))
    note(`${ruleId}: ${message}`, `${page}:${line}:${column}`);
}
for (const [kind, { count, first }] of kinds) console.error(`${count} × ${kind}, first in ${first}`);
if (kinds.size > 0) process.exitCode = 1;
else
  console.log(
    `${pages.length} pages, every one valid, none lets anything in from elsewhere, and the headers say no other policy`,
  );
