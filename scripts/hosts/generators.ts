import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Expected, Host, Make, Making } from './host.ts';

const TEXT =
  'Words of a post around it, as wide as the column that they stand in, and wider than one line of it is, for certain.';
const STYLE = 'body{max-width:704px;margin:16px auto;padding:0 16px;font:18px/1.5 serif}';

/** Writes files by their paths in a folder. */
function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Runs a program; `undefined` when this machine does not have it. What it says when it fails is its error. */
function run(program: string, words: readonly string[], cwd: string): string | undefined {
  try {
    return execFileSync(program, words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

type Post = readonly [carrier: string, body: string, expects: Expected];

/** Markdown around what was pasted, with an empty line before and after it, as the guide says. */
const markdown = (body: string): string => `${TEXT}\n\n${body}\n\n${TEXT}\n`;

async function served(
  { serve }: Making,
  folder: string,
  name: string,
  version: string,
  posts: readonly Post[],
): Promise<Host> {
  const { origin, stop } = await serve(folder);
  const pages = posts.map(([carrier, , expects], at) => ({ carrier, expects, address: `${origin}post-${at}/` }));
  return { name, version, pages, stop };
}

const hugo: Make = async (making) => {
  const { folder, codes } = making;
  const posts: Post[] = [
    ['shortcode of the guide', codes.shortcode.use, 'alive'],
    ['link in the text', `<${codes.link}>`, 'words'],
  ];
  put(folder, {
    'config.toml': 'baseURL = "/"\ntitle = "A blog"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
    'layouts/_default/single.html': `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title><style>${STYLE}</style><article>{{ .Content }}</article></html>`,
    'layouts/shortcodes/who-holds-the-key.html': codes.shortcode.file,
    ...Object.fromEntries(
      posts.map(([, body], at) => [`content/post-${at}.md`, `---\ntitle: A post\n---\n${markdown(body)}`]),
    ),
  });
  const version = run('hugo', ['version'], folder);
  if (version === undefined) return 'Hugo';
  run('hugo', ['--quiet'], folder);
  return served(making, join(folder, 'public'), 'Hugo', `Hugo ${/v([\d.]+)/.exec(version)?.[1] ?? ''}`, posts);
};

const PAGE = (content: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A post</title><style>${STYLE}</style><article>${content}</article></html>`;

/** Code in Markdown, for generators that let it through. */
const inMarkdown = ({ codes }: Making): Post[] => [
  ['frame in Markdown', codes.frame, 'alive'],
  ['`<key-exhibit>` in Markdown', codes.element, 'alive'],
  ['figure in Markdown', codes.figure, 'picture'],
];

const jekyll: Make = async (making) => {
  const { folder } = making;
  const posts = inMarkdown(making);
  put(folder, {
    '_config.yml': 'title: A blog\n',
    '_layouts/default.html': PAGE('{{ content }}'),
    ...Object.fromEntries(
      posts.map(([, body], at) => [`post-${at}/index.md`, `---\nlayout: default\n---\n${markdown(body)}`]),
    ),
  });
  const version = run('jekyll', ['--version'], folder);
  if (version === undefined) return 'Jekyll';
  run('jekyll', ['build', '--quiet', '--disable-disk-cache'], folder);
  return served(making, join(folder, '_site'), 'Jekyll', version.trim().replace(/^jekyll/, 'Jekyll'), posts);
};

/** Eleventy, by its version: run from npm, which must be reachable. */
const ELEVENTY = '3.1.8';

const eleventy: Make = async (making) => {
  const { folder } = making;
  const posts = inMarkdown(making);
  put(folder, {
    'package.json': '{ "type": "module" }',
    '_includes/page.njk': PAGE('{{ content | safe }}'),
    ...Object.fromEntries(
      posts.map(([, body], at) => [`post-${at}.md`, `---\nlayout: page.njk\n---\n${markdown(body)}`]),
    ),
  });
  try {
    run('npx', ['--yes', `@11ty/eleventy@${ELEVENTY}`, '--quiet'], folder);
  } catch {
    return 'Eleventy';
  }
  return served(making, join(folder, '_site'), 'Eleventy', `Eleventy ${ELEVENTY}`, posts);
};

export const generators: readonly Make[] = [hugo, jekyll, eleventy];
