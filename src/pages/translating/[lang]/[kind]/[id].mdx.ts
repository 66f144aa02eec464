import type { APIRoute } from 'astro';
import { existsSync, readFileSync } from 'node:fs';
import { LANGUAGES, ORIGINAL } from '../../../../language/languages.ts';
import { textsOf } from '../../../../language/translated/state.ts';

interface Text {
  path: string;
}

/** The chapters, lessons and pages as they are written: for translators, who need the marks of sources and exhibits too. */
export const getStaticPaths = (): { params: Record<string, string>; props: Text }[] =>
  LANGUAGES.flatMap((lang) =>
    textsOf(lang).map(({ at }) => {
      const [kind = '', id = ''] = at.split('/');
      const theirs = `content/${kind}/${lang}/${id}.mdx`;
      // What is not there yet is the original, to be written over.
      const path = existsSync(theirs) ? theirs : `content/${kind}/${ORIGINAL}/${id}.mdx`;
      return { params: { lang, kind, id }, props: { path } };
    }),
  );

export const GET: APIRoute<Text> = ({ props }) =>
  new Response(readFileSync(props.path, 'utf8'), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
