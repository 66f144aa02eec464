/**
 * A statement of a chapter drives the nearest exhibit on the page that can show its case: pressed, it puts the exhibit into that
 * very state, waking it where it sleeps, and points at the place that the sentence speaks of. Where no exhibit of the page can, its mark stays
 * the link that it is without script.
 */
export const SAYS_SCRIPT = `{
const statesOf=says=>JSON.parse(says.dataset.shows);
const nearest=says=>{
const states=statesOf(says),at=says.getBoundingClientRect().top;
return [...document.querySelectorAll('[data-exhibit]')].filter(one=>one.dataset.exhibit in states)
.sort((a,b)=>Math.abs(a.getBoundingClientRect().top-at)-Math.abs(b.getBoundingClientRect().top-at))[0]
};
const point=(says,exhibit)=>{
const within=(name,value)=>'[data-'+name+'~="'+value+'"]';
const places=says.dataset.modes.split(' ').flatMap(mode=>says.dataset.items.split(' ').flatMap(item=>
[...exhibit.querySelectorAll(within('mode',mode)+' '+within('item',item)+','+within('mode',mode)+within('item',item))]));
for(const old of exhibit.querySelectorAll('.pointed'))old.classList.remove('pointed');
for(const place of places)place.classList.add('pointed');
const first=places.find(place=>place.offsetParent)??exhibit;
first.scrollIntoView({block:'center',behavior:matchMedia('(prefers-reduced-motion: reduce)').matches?'auto':'smooth'})
};
const drive=(says,exhibit)=>{
const show=()=>{
exhibit.dispatchEvent(new CustomEvent('exhibit:show',{detail:statesOf(says)[exhibit.dataset.exhibit]}));
setTimeout(point,120,says,exhibit)
};
if(exhibit.dataset.live==='true')return show();
const seen=new MutationObserver(()=>{if(exhibit.dataset.live==='true'){seen.disconnect();show()}});
seen.observe(exhibit,{attributeFilter:['data-live']});
exhibit.dispatchEvent(new Event('pointerover',{bubbles:true}));
exhibit.scrollIntoView({block:'nearest'})
};
addEventListener('DOMContentLoaded',()=>{for(const says of document.querySelectorAll('.says[data-shows]'))if(nearest(says))says.classList.add('drives')});
addEventListener('click',event=>{
if(event.defaultPrevented||event.button||event.ctrlKey||event.metaKey||event.shiftKey||event.altKey)return;
const says=event.target.closest?.('.says.drives');
const link=event.target.closest?.('a');
if(!says||link&&link.getAttribute('href')!==says.querySelector('.mark').getAttribute('href'))return;
if(!link&&(getSelection()+''||event.target.closest('.note')))return;
event.preventDefault();
drive(says,nearest(says))
})
}`;
