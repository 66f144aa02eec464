/**
 * Asks for a picture when the reader comes near it. `loading="lazy"` asks for all within several screens, which is most of
 * the list, and holds up the words on a slow line.
 */
export const LATE_PICTURES = `addEventListener('DOMContentLoaded',()=>{
const near=new IntersectionObserver(seen=>{
for(const {isIntersecting,target} of seen)if(isIntersecting){near.unobserve(target);target.src=target.dataset.src}
},{rootMargin:'20%'});
for(const one of document.querySelectorAll('img[data-src]'))near.observe(one)
})`;
