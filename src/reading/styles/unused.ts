/** The names that Svelte gives to the classes of its components: one for each component that has a style. */
export const scopesIn = (text: string): ReadonlySet<string> => new Set(text.match(/svelte-[a-z0-9]+/g));

/** The addresses of the modules that a page loads, now or when an island comes alive. */
export const modulesOf = (html: string): string[] =>
  [...html.matchAll(/(?:component-url|<script type="module" src)="([^"]+)"/g)].flatMap(([, url]) => url ?? []);

/** What a built module imports, now or later, as it writes it. */
export const importsOf = (code: string): string[] =>
  [...code.matchAll(/(?:from|import|import\()\s*["'`](\.[^"'`]+\.js)["'`]/g)].flatMap(([, path]) => path ?? []);

/**
 * A page without the style sheets of components that neither stand in it nor can come into it. Astro links the styles of
 * all that a page's template could hold, and a chapter could hold any exhibit.
 *
 * @param styleAt the text of a style sheet
 * @param scopes the scopes that the page's modules name
 */
export function withoutUnusedStyles(
  html: string,
  styleAt: (href: string) => string,
  scopes: ReadonlySet<string>,
): string {
  const inPage = scopesIn(html);
  return html.replace(/<link rel="stylesheet" href="([^"]+)">/g, (link, href: string) => {
    const needed = [...scopesIn(styleAt(href))];
    return needed.length === 0 || needed.some((scope) => inPage.has(scope) || scopes.has(scope)) ? link : '';
  });
}
