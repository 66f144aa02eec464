// Gives the frames of “Who Holds the Key?” the height that they ask for. For any page that has one:
//   <iframe data-who-holds-the-key src="…"></iframe>
// It reads nothing, sends nothing, and works once however often it is included. Licence: MIT.
(() => {
  'use strict';
  const MARK = 'iframe[data-who-holds-the-key]';
  const LEAST = 200;
  const MOST = 2000;
  if (window.whoHoldsTheKey) return;
  window.whoHoldsTheKey = true;

  addEventListener('message', ({ source, data }) => {
    if (!source || typeof data !== 'object' || data === null || data.type !== 'who-holds-the-key:height') return;
    if (typeof data.height !== 'number' || !Number.isFinite(data.height)) return;
    for (const frame of document.querySelectorAll(MARK)) {
      if (frame.contentWindow !== source) continue;
      frame.style.height = Math.min(MOST, Math.max(LEAST, Math.ceil(data.height))) + 'px';
    }
  });

  // A frame may have been ready before this script was.
  const ask = () => {
    for (const frame of document.querySelectorAll(MARK))
      frame.contentWindow?.postMessage({ type: 'who-holds-the-key:ask' }, '*');
  };
  ask();
  addEventListener('DOMContentLoaded', ask);
})();
