import { basePath } from '../language/addresses.ts';

/** Lets the site's worker keep what is read (`public/keep.js`), once a reader is there: it weighs on no page before. */
export const KEEP_SCRIPT = import.meta.env.PROD
  ? `addEventListener('reader',()=>import('${basePath()}keep.js').catch(()=>{}),{once:true})`
  : '';
