/** A page that search engines may list. */
export interface Listed {
  /** Its full address. */
  address: string;
  /** The full addresses of the same page in each language, where there are several. */
  languages: Readonly<Record<string, string>>;
  /** The day of its last change, where it tells one. */
  changed: string | undefined;
}

const CANONICAL = /<link rel="canonical" href="([^"]+)"/;
const ALTERNATE = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g;
const CHANGED = /<meta property="article:modified_time" content="(\d{4}-\d{2}-\d{2})/;

/** What a built page says of itself to search engines: undefined if it has no address, or wants not to be listed. */
export function listedIn(html: string): Listed | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  const address = CANONICAL.exec(head)?.[1];
  if (address === undefined || /<meta name="robots" content="noindex"/.test(head)) return undefined;
  const languages = Object.fromEntries([...head.matchAll(ALTERNATE)].map(([, lang = '', href = '']) => [lang, href]));
  return { address, languages, changed: CHANGED.exec(head)?.[1] };
}

/** The list of pages, as https://www.sitemaps.org/protocol.html has it, with each page's other languages. */
export function sitemap(pages: readonly Listed[]): string {
  const entries = pages
    .toSorted((one, other) => (one.address < other.address ? -1 : 1))
    .map(({ address, languages, changed }) => {
      const links = Object.entries(languages).map(
        ([lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`,
      );
      const day = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
      return `<url><loc>${address}</loc>${day}${links.join('')}</url>`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}

/** Leave for all to read everything. */
export const robots = (address: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${address}sitemap.xml\n`;

/**
 * Whom to tell of a hole, as RFC 9116 has it. It has to end: a year after the last change, so that every build of the same
 * source says the same.
 * @param contact an address that begins with `mailto:` or `https:`
 * @param from the day of the last change, as YYYY-MM-DD
 * @throws where the contact is no such address
 */
export function securityText({ contact, address, from }: { contact: string; address: string; from: string }): string {
  if (!/^(?:mailto|https):/.test(contact))
    throw new Error(`SITE_CONTACT is ${contact}: it begins with mailto: or https:`);
  const expires = new Date(`${from}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  return `Contact: ${contact}\nExpires: ${expires.toISOString()}\nPreferred-Languages: en, fa\nCanonical: ${address}.well-known/security.txt\n`;
}
