import type { Plugin } from 'vite';

/**
 * Leaves out of Svelte's runtime what no exhibit has: components that wait for promises, parts that catch errors by
 * themselves (`<svelte:boundary>`), and components of Svelte 4. What a browser runs is otherwise Svelte's own code. A
 * component that needs one of them stops the build, for what it imports is not there.
 */
export const leanSvelte = (): Plugin => ({
  name: 'lean-svelte',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  load: (id) => (Object.hasOwn(INSTEAD, pathOf(id)) ? INSTEAD[pathOf(id)] : undefined),
  transform: (code, id) => (pathOf(id) === 'client/reactivity/batch.js' ? emptied(code, NEVER) : undefined),
});

const pathOf = (id: string): string => id.split('?')[0]?.split('/node_modules/svelte/src/internal/')[1] ?? '';

/** What a batch of changes does only while others wait for a promise, and what is left of it. */
const NEVER: Readonly<Record<string, string>> = {
  '#is_deferred': 'return false;',
  '#find_earlier_batch': 'return null;',
  '#merge': '',
  '#commit': '',
  increment: '',
  decrement: '',
  apply: 'batch_values = null;',
};

/**
 * A class with other bodies for some of its methods.
 * @throws when it has no such method: this is another version of Svelte
 */
function emptied(code: string, bodies: Readonly<Record<string, string>>): string {
  return Object.entries(bodies).reduce((left, [name, body]) => {
    const method = new RegExp(`(\\n\\t${name}\\([^)]*\\) \\{\\n)[^]*?\\n\\t\\}\\n`);
    if (!method.test(left)) throw new Error(`Svelte's batches have no ${name} any more: see ${import.meta.url}`);
    return left.replace(method, (_, head: string) => `${head}${body}\n\t}\n`);
  }, code);
}

/** Modules of Svelte, and what stands in their place. Their versions are pinned; browser tests run every exhibit on them. */
const INSTEAD: Readonly<Record<string, string>> = {
  // Constants, so that what hangs on them is dropped. Nothing can turn them on: `flags/legacy.js` and `flags/async.js`
  // would import what is missing here.
  'flags/index.js': `
    export const async_mode_flag = false;
    export const legacy_mode_flag = false;
    export const tracing_mode_flag = false;
  `,
  // The outermost boundary, which every component stands in, only has a place in the document.
  'client/dom/blocks/boundary.js': `
    import { EFFECT_PRESERVED, EFFECT_TRANSPARENT } from '#client/constants';
    import { block, branch } from '../../reactivity/effects.js';
    import { hydrate_next, hydrating } from '../hydration.js';
    export function boundary(node, props, children) {
      block(() => {
        if (hydrating) hydrate_next();
        branch(() => children(node));
      }, EFFECT_TRANSPARENT | EFFECT_PRESERVED);
    }
    export function pending() { throw new Error('svelte:boundary'); }
  `,
  'client/reactivity/async.js': `
    import { derived } from './deriveds.js';
    const none = () => { throw new Error('await'); };
    export const flatten = (blockers, sync, async, then) => then(sync.map(derived));
    export { none as capture, none as for_await_track_reactivity_loss, none as increment_pending, none as run,
      none as run_after_blockers, none as save, none as track_reactivity_loss, none as unsave, none as unset_context,
      none as wait };
  `,
};
