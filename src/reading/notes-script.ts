/**
 * The note of a mark in the text shows without script, by pointing at the mark or moving the focus there. This only adds that
 * Escape hides it again (WCAG 1.4.13), until the pointer or the focus comes back.
 */
export const NOTES_SCRIPT = `addEventListener('keydown',event=>{
if(event.key!=='Escape')return;
for(const note of document.querySelectorAll('.noted:is(:hover,:focus-within)')){
note.classList.add('dismissed');
for(const back of ['mouseleave','focusout'])note.addEventListener(back,()=>note.classList.remove('dismissed'),{once:true})
}
})`;
