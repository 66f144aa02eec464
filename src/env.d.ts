// For plain `tsc`, which cannot read .astro files. `astro check` reads the components themselves.
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

/** An exhibit as an island of a page, by its id (see exhibits/integration.ts). */
declare module 'virtual:exhibit/*' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

/** Several, by their ids: those that a page shows (see astro.config.mjs). */
declare module 'virtual:exhibits-of/*' {
  export const ISLANDS: Readonly<Record<string, import('astro/runtime/server/index.js').AstroComponentFactory>>;
}

/** What an exhibit's button *Share this* opens: in a room above the exhibits (see embedding/integration.ts). */
declare module 'virtual:share' {
  export const share: (what: () => import('./exhibits/kit/share.ts').ToShare, opener: HTMLElement) => Promise<void>;
}
