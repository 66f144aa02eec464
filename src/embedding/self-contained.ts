import { createHash } from 'node:crypto';

const STYLE = /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"[^>]*>|<style\b[^>]*>([^]*?)<\/style>/g;
const MODULE = /<script\b[^>]*\btype="module"[^>]*\bsrc="([^"]+)"[^>]*><\/script>/g;
const PRELOAD = /<link\b[^>]*\brel="modulepreload"[^>]*>/g;
const POLICY = /<meta\b[^>]*\bhttp-equiv="content-security-policy"[^>]*>/gi;
const CHARSET = /<meta\b[^>]*\bcharset="utf-8"[^>]*>/i;
const MAKES_WORKER = /\bnew Worker\b/;
const FRAME = / data-frame="[^"]*"/;
const INLINE_SCRIPT = /<script>([^]*?)<\/script>/g;

/** A classic script that a page asks for by itself, later. */
export interface Later {
  /** Its path, for the small script that asks for it. */
  path: string;
  /** All of it, for what its policy has to allow. */
  script: string;
  /** The path of what it asks for first where its address wants the case told of another country. */
  elsewhere: string;
}

/**
 * Turns a built page into one that needs no other file: its style sheet and its scripts stand in it, and a content security
 * policy lets it run exactly these and ask for nothing.
 *
 * @param html the page; the style sheets and modules of the site that it refers to are taken out
 * @param css all its styles
 * @param scripts its classic scripts, in their order
 * @param later what the scripts may still load, and nothing else
 * @throws when the result would ask for something by itself
 */
export function selfContained(html: string, css: string, scripts: readonly string[], later?: Later): string {
  const bare = html
    .replace(STYLE, '')
    .replace(POLICY, '')
    .replace(PRELOAD, '')
    .replace(MODULE, '')
    .replace('</head>', () => `<style>${css}</style></head>`)
    .replace(FRAME, (frame) =>
      later ? `${frame} data-script="${later.path}" data-elsewhere="${later.elsewhere}"` : frame,
    )
    .replace('</body>', () => `${scripts.map((one) => `<script>${safeInHtml(one)}</script>`).join('')}</body>`);

  const hashes = [...bare.matchAll(INLINE_SCRIPT)].map(([, code]) => hashOf(code ?? ''));
  const policy = [
    "default-src 'none'",
    // A sandboxed frame has no `self`: what may be loaded is what these scripts load.
    `script-src ${[...hashes, ...(later ? ["'strict-dynamic'"] : [])].join(' ')}`,
    `style-src ${hashOf(css)}`,
    'img-src data:',
    // Where the script has a worker, it makes it from a string of its own.
    ...([...scripts, later?.script ?? ''].some((one) => MAKES_WORKER.test(one)) ? ['worker-src blob:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = bare.replace(
    CHARSET,
    (charset) => `${charset}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
  const rest = externalsOf(page);
  if (!page.includes(policy)) rest.push('no <meta charset> in whose place to put the policy');
  if (rest.length > 0) throw new Error(`it is not self-contained:\n  ${rest.join('\n  ')}`);
  return page;
}

/** A page whose links within the site name the site: on another's page, or on a disk, a path alone leads elsewhere or nowhere. */
export const leadingHome = (html: string, home: string): string =>
  html.replace(
    /(<a\b(?:[^>"]|"[^"]*")*?\shref=")(\/[^"]*)/g,
    (_, before: string, path: string) => before + new URL(path, home).href,
  );

/** Whatever in a page would make a browser ask for something. An empty list is what is wanted. */
export function externalsOf(html: string): string[] {
  const css = [...html.matchAll(STYLE)].map(([, , inline]) => inline ?? '').join('\n');
  const code = [...html.matchAll(INLINE_SCRIPT)].map(([, inline]) => inline ?? '').join('\n');
  const markup = html.replace(/(<(script|style)\b[^>]*>)[^]*?<\/\2>/g, '$1');
  const found = [
    ...(markup.match(/<link\b[^>]*>/g) ?? []),
    ...(markup.match(
      /<(?:script|img|iframe|object|embed|source|video|audio|image)\b[^>]*\b(?:src|srcset|data)=(?!"data:)[^>]*>/g,
    ) ?? []),
    ...(markup.match(/<use\b[^>]*\bhref="[^#][^>]*>/g) ?? []),
    ...(markup.match(/<[^>]*\sstyle="[^>]*>/g) ?? []),
    ...(css.match(/@import[^;]*|@font-face[^}]*|url\((?!["']?data:)[^)]*\)/g) ?? []),
    ...(code.match(
      /\bimport\s*\([^)]{0,40}|\bimport\.meta\b|\bfetch\s*\([^)]{0,40}|\bXMLHttpRequest\b|\b(?:local|session)Storage\b|\bindexedDB\b/g,
    ) ?? []),
  ];
  return found.map((one) => one.slice(0, 200));
}

/** A script as it may stand inside HTML: nothing in it ends the element or opens a comment. All of these stand in strings. */
function safeInHtml(script: string): string {
  return script.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--');
}

/** How a policy names a script or a sheet that stands in the page. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
