import { READER } from '../exhibits/kit/signs.ts';

/**
 * Tells the page that a reader is there, once: in `data-reader`, and with an event `reader`. So the typefaces of a few words
 * are asked for only then: italics, and in Persian what is written in Latin letters. Each is a tenth of what a chapter
 * weighs, or more. Until then the upright is slanted, and Latin letters are the reader's own. The style sheets look for
 * what this sets, where a page has `data-late`.
 */
export const LATE_FACES = `for(const sign of ${JSON.stringify(READER)})
addEventListener(sign,()=>{
const {dataset}=document.documentElement;
if('reader' in dataset)return;
dataset.reader='';
dispatchEvent(new Event('reader'))
},{once:true,passive:true})`;
