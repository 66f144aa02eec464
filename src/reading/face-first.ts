/** Who waited so long for the first byte of a page is not made to wait for its face. In ms. */
const SLOW = 2500;
/** So long a page waits for its face, from its head on. In ms. */
const PATIENCE = 2000;

/**
 * Runs in the head of a page in a language for which no face on readers' machines has the measures of ours, so that a change of
 * face would move lines: the page is shown in its face, or, on a slow line, at once in one of the reader's and stays so. It is not
 * asked for then; the next page has it in time, or not either.
 * @param face its name, with a text that needs all of its files
 * @param files their addresses
 */
export const faceFirst = (face: string, text: string, files: readonly string[]): string => `{
const root=document.documentElement,[{responseStart}={responseStart:0}]=performance.getEntriesByType('navigation');
if(responseStart>${SLOW})root.dataset.plain='';
else{
root.dataset.faceless='';
const show=plain=>{
if(!('faceless' in root.dataset))return;
delete root.dataset.faceless;
if(plain)root.dataset.plain=''
};
for(const href of ${JSON.stringify(files)})document.head.append(Object.assign(document.createElement('link'),{rel:'preload',as:'font',type:'font/woff2',crossOrigin:'',href}));
setTimeout(show,${PATIENCE},true);
addEventListener('DOMContentLoaded',()=>document.fonts.load('1em "${face}"','${text}').then(()=>show(),()=>show(true)))
}
}`;
