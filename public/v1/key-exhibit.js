// “Who Holds the Key?”: the tag <key-exhibit>, and for its frames the height and the colours that suit the page.
//   <key-exhibit name="move-the-server" state="data=in-country" height="900"></key-exhibit>
//   <iframe data-who-holds-the-key src="…"></iframe>
// Both tell what happens in them: events `ready` and `state`. Types: key-exhibit.d.ts. It stores nothing and asks for
// nothing but the exhibits that the page names; it works once however often it is included. Licence: MIT.
(() => {
  'use strict';
  if (window.whoHoldsTheKey) return;
  window.whoHoldsTheKey = true;

  const OURS = 'who-holds-the-key:';
  const LEAST = 200;
  const MOST = 2000;
  const site = new URL('..', document.currentScript?.src || location.href);
  /** The frames of our own tags, and which tag each is of. */
  const tags = new Map();
  const frames = () => [...document.querySelectorAll('iframe[data-who-holds-the-key]'), ...tags.keys()];
  const say = (frame, type, more) => frame.contentWindow?.postMessage({ type: OURS + type, ...more }, '*');

  /** Whether an element stands on a dark ground: that of the nearest one around it that has any, else the page's own. */
  function onDark(element) {
    const probe = document.createElement('i');
    probe.style.background = 'Canvas';
    document.documentElement.append(probe);
    const canvas = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    for (let at = element; ; at = at.assignedSlot || at.parentElement || at.getRootNode().host) {
      paint.clearRect(0, 0, 1, 1);
      paint.fillStyle = at ? getComputedStyle(at).backgroundColor : canvas;
      paint.fillRect(0, 0, 1, 1);
      const [red, green, blue, opaque] = paint.getImageData(0, 0, 1, 1).data;
      if (opaque > 127 || !at) return red * 0.3 + green * 0.59 + blue * 0.11 < 128;
    }
  }
  const colour = (frame) => say(frame, 'theme', { theme: onDark(tags.get(frame) || frame) ? 'dark' : 'light' });

  function setHeight(frame, asked) {
    if (typeof asked !== 'number' || !Number.isFinite(asked)) return;
    const height = Math.min(MOST, Math.max(LEAST, Math.ceil(asked))) + 'px';
    frame.style.height = height;
    // What keeps to 16:9 does so with a box of its own, which the frame would stand out of.
    const box = getComputedStyle(frame).position === 'absolute' && frame.parentElement;
    if (box) Object.assign(box.style, { height, paddingBlock: '0', aspectRatio: 'auto' });
  }

  addEventListener('message', ({ source, data }) => {
    if (!source || typeof data !== 'object' || data === null || typeof data.type !== 'string') return;
    if (!data.type.startsWith(OURS)) return;
    const frame = frames().find((one) => one.contentWindow === source);
    if (!frame) return;
    const type = data.type.slice(OURS.length);
    if (type === 'height') setHeight(frame, data.height);
    if (type === 'ready') colour(frame);
    if (type !== 'ready' && type !== 'state') return;
    const detail = { exhibit: String(data.id), state: String(data.state), scenario: data.scenario ?? null };
    (tags.get(frame) || frame).dispatchEvent(new CustomEvent(type, { detail }));
  });

  class KeyExhibit extends HTMLElement {
    static observedAttributes = ['name', 'lang', 'state', 'theme', 'hide', 'lock', 'height'];
    #frame = document.createElement('iframe');

    connectedCallback() {
      const frame = this.#frame;
      tags.set(frame, this);
      Object.assign(frame, { loading: 'lazy', referrerPolicy: 'no-referrer', width: '100%' });
      Object.assign(frame.style, { display: 'block', border: '0' });
      if (getComputedStyle(this).display === 'inline') this.style.display = 'block';
      this.#show();
      (this.shadowRoot || this.attachShadow({ mode: 'open' })).replaceChildren(frame);
    }
    disconnectedCallback() {
      tags.delete(this.#frame);
    }
    attributeChangedCallback() {
      if (tags.has(this.#frame)) this.#show();
    }
    #show() {
      const given = (name) => this.getAttribute(name) ?? '';
      const lang = given('lang');
      const language = lang && lang !== 'en' ? encodeURIComponent(lang) + '/' : '';
      const address = new URL(`${language}embed/${encodeURIComponent(given('name'))}/`, site);
      address.search = given('state');
      for (const name of ['theme', 'hide', 'lock']) if (given(name)) address.searchParams.set(name, given(name));
      const frame = this.#frame;
      frame.title = this.textContent.trim() || given('name');
      frame.height = given('height') || '990';
      if (frame.src !== address.href) frame.src = address.href;
    }
  }
  customElements.define('key-exhibit', KeyExhibit);

  const colourAll = () => frames().forEach(colour);
  // A frame may have been ready before this script was.
  const ask = () => frames().forEach((frame) => (say(frame, 'ask'), colour(frame)));
  ask();
  addEventListener('DOMContentLoaded', ask);
  // The device, or a button of the page, may change its colours.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', colourAll);
  const changed = new MutationObserver(colourAll);
  for (const one of [document.documentElement, document.body])
    if (one) changed.observe(one, { attributeFilter: ['class', 'style', 'data-theme', 'data-color-scheme'] });
})();
