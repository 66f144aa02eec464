import type { APIRoute } from 'astro';
import { embeddable, type Embedded, oembed, oembedPart } from '../../../../embedding/oembed.ts';
import { LANGUAGES } from '../../../../language/languages.ts';

export const getStaticPaths = () =>
  LANGUAGES.flatMap((lang) =>
    embeddable(lang).map((what) => ({ params: { lang, part: oembedPart(what) }, props: what })),
  );

export const GET: APIRoute<Embedded> = ({ props }) => Response.json(oembed(props, 'video'));
