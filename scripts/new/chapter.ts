import { readFileSync } from 'node:fs';
import { isDraft, languageCodes } from '../index/languages.ts';
import type { Made } from '../new.ts';

const ORDER = 'content/chapters/order.yaml';

const text = (lang: string, today: string): string => `---
title: A new chapter
summary: One sentence that says what it is about.
updated: ${today}
checked: ${today}
changes:
  - date: ${today}
    what: First version.
---

{/* Write it in the language of this folder (${lang}). README.md, "How to add", has the components. */}

The first paragraph says what the reader will know at the end.

<Slide title="What this is about">

- One point, with its source

<Notes>

What the teacher says, and how long it takes.

</Notes>

</Slide>
`;

/** A chapter: a file in every language that is no draft, and its place at the end of the order. */
export function make(id: string): Made {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new Error(`"${id}" is no id of a chapter, such as the-order`);
  const today = new Date().toISOString().slice(0, 10);
  const languages = languageCodes().filter((code) => !isDraft(code));
  return {
    files: [
      ...languages.map((lang) => ({ path: `content/chapters/${lang}/${id}.mdx`, text: text(lang, today) })),
      { path: ORDER, text: `${readFileSync(ORDER, 'utf8').trimEnd()}\n- ${id}\n`, replaces: true },
    ],
    next: [
      `Move the line "- ${id}" in ${ORDER} to where the chapter belongs.`,
      `Write it in each language: ${languages.map((lang) => `content/chapters/${lang}/${id}.mdx`).join(', ')}.`,
      '`npm run words` shows everything that is wrong with it, with lines; `npm run dev` shows the chapter.',
    ],
  };
}
