import type { AstroIntegration } from 'astro';

/** Pages that `npm run dev` has and the site has not. */
export function onlyInDev(): AstroIntegration {
  return {
    name: 'only-in-dev',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev') injectRoute({ pattern: '/workbench', entrypoint: './dev/workbench.astro' });
      },
    },
  };
}
