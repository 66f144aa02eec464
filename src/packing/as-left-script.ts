import { pathToFile } from '../language/addresses.ts';

/** The script that saves a chapter as its exhibits were left: made by the build of the site, and asked for when it is needed. */
export const AS_LEFT_FILE = 'as-left.js';

/** Told to it when a reader saves. */
export interface ToSave {
  link: HTMLAnchorElement;
  /** Each exhibit's state: in which it began, and in which it is. */
  states: ReadonlyMap<EventTarget, { began: string; is: string }>;
}
export const SAVE = 'save-as-left';

/** Runs in a chapter: remembers the states of its exhibits. Where nobody has changed one, the file is saved as it is. */
export const AS_LEFT = `{
const states=new Map;
let plain=false;
addEventListener('exhibit:state',({target,detail})=>states.set(target,{began:states.get(target)?.began??detail,is:detail}));
addEventListener('click',event=>{
const link=event.target.closest?.('[data-offer] a[download]');
if(!link||plain||![...states.values()].some(({began,is})=>began!==is))return;
event.preventDefault();
import('${pathToFile(AS_LEFT_FILE, import.meta.env?.BASE_URL ?? '/')}').then(()=>dispatchEvent(new CustomEvent('${SAVE}',{detail:{link,states}})),()=>{plain=true;link.click()})
})
}`;
