import { basePath } from '../language/addresses.ts';

/** Where a reader's wish that nothing be kept is written down: `no`. */
export const KEEP_KEY = 'keep';

/**
 * With the reader's first act on a page, and when there is nothing else to do, lets the site's worker keep what is read, for
 * when there is no line. The page that brought the worker is kept by it too.
 */
export const KEEP_SCRIPT = `if('serviceWorker'in navigator&&location.protocol.startsWith('http')){
const no=()=>{try{return localStorage.getItem('${KEEP_KEY}')==='no'}catch{}};
const stop=new AbortController,workers=navigator.serviceWorker;
if(!workers.controller)workers.addEventListener('controllerchange',()=>
workers.controller?.postMessage({keep:[location.href,...performance.getEntriesByType('resource').map(({name})=>name)]}),{once:true});
const keep=()=>no()||workers.register('${basePath()}sw.js').catch(()=>{});
const idle=()=>(globalThis.requestIdleCallback??setTimeout)(keep);
const begin=()=>{stop.abort();if(document.readyState==='complete')idle();else addEventListener('load',idle)};
if(!no())for(const sign of ['pointermove','pointerdown','touchstart','keydown','scroll'])addEventListener(sign,begin,{passive:true,signal:stop.signal})
}`;
