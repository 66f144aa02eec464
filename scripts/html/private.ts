/** What is written by script, or is text of a script, is no markup. */
const NO_MARKUP = /<(script|style)\b([^>]*)>[^]*?<\/\1>|<!--[^]*?-->/gi;
const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"/gi;
/** What a browser loads by itself, as the page is opened. */
const LOADED =
  /<(?:script|img|iframe|source|video|audio|embed|object|track|input)\b[^>]*?\s(?:src|data|poster)="([^"]*)"|<link\b(?=[^>]*\srel="[^"]*(?:stylesheet|preload|modulepreload|icon|manifest|prefetch|preconnect|dns-prefetch)[^"]*")[^>]*?\shref="([^"]*)"/gi;
const ELSEWHERE = /^(?:[a-z][a-z+.-]*:)?\/\//i;

/** What in a page would let something in from elsewhere, or tell somebody elsewhere that it is read. */
export function faultsOf(html: string): string[] {
  const faults: string[] = [];
  // A lesson in one file shows its slides within its speaker's view: opened from a disk it has no origin that could be named.
  const policies = [...html.matchAll(POLICY)].map(([, policy = '']) =>
    policy.replaceAll('&#39;', "'").replace('frame-src *;', ''),
  );
  if (policies.length === 0) faults.push('it has no policy');
  for (const policy of policies) {
    if (!/default-src 'none'/.test(policy)) faults.push("its policy does not begin with default-src 'none'");
    for (const [unsafe] of policy.matchAll(/'unsafe-[\w-]+'/g)) faults.push(`its policy has ${unsafe}`);
    for (const [, source] of policy.matchAll(/[ ;](https?:\S*|\*)(?=[ ;]|$)/g))
      faults.push(`its policy lets in ${source}`);
  }
  const markup = html.replace(NO_MARKUP, (_, tag?: string, attributes?: string) =>
    tag ? `<${tag}${attributes}>` : '',
  );
  for (const [, tag = ''] of markup.matchAll(/<([a-z][\w-]*)\b(?:[^>"]|"[^"]*")*?\sstyle="/gi))
    faults.push(`<${tag}> has a style of its own, which the policy forbids`);
  for (const [, tag = '', name = ''] of markup.matchAll(/<([a-z][\w-]*)\b(?:[^>"]|"[^"]*")*?\s(on[a-z]+)="/gi))
    faults.push(`<${tag}> has ${name}`);
  for (const [, src, href] of markup.matchAll(LOADED)) {
    const address = src ?? href ?? '';
    if (ELSEWHERE.test(address)) faults.push(`it loads ${address}`);
  }
  return faults;
}

/**
 * What the policy in the headers of a page has that the page's own has not.
 * @param headers the file `_headers`: a path a rule, which may end in a star, and below it its headers
 * @param path the page's file, from the root of the site
 */
export function unlike(headers: string, path: string, html: string): string[] {
  const own = [...html.matchAll(POLICY)].map(([, policy = '']) => policy.replaceAll('&#39;', "'")).join(';');
  const page = path.replace(/index\.html$/, '');
  const said = headers.split(/\n(?=\/)/).flatMap((rule) => {
    const [where = '', ...lines] = rule.split('\n');
    const fits = where.endsWith('*') ? page.startsWith(where.slice(0, -1)) : page === where;
    return fits ? lines.flatMap((line) => /^ {2}Content-Security-Policy: (.*)$/.exec(line)?.[1] ?? []) : [];
  });
  // No page can say of itself who may frame it.
  const directives = said.flatMap((policy) => policy.split('; ')).filter((one) => !one.startsWith('frame-ancestors'));
  return directives
    .filter((one) => !own.split(/; */).includes(one))
    .map((one) => `its headers say "${one}", and the page does not`);
}
