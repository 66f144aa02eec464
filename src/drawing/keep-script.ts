import { basePath } from '../language/addresses.ts';

/** Lets the site's worker keep what is read (`public/keep.js`): with the reader's first act, so that it weighs on no page before. */
export const KEEP_SCRIPT = import.meta.env.PROD
  ? `{const stop=new AbortController;for(const sign of ['pointermove','pointerdown','touchstart','keydown','scroll'])addEventListener(sign,()=>{stop.abort();import('${basePath()}keep.js').catch(()=>{})},{passive:true,signal:stop.signal})}`
  : '';
