import { mount, unmount } from 'svelte';
import type { ToShare } from '../../exhibits/kit/share.ts';
import { pathToFile } from '../../language/addresses.ts';
import type { ShareData } from './data.ts';
import Panel from './Panel.svelte';
import choices from './choices.css?inline';
import around from './share.css?inline';
import shown from './shown.css?inline';

let sheet: CSSStyleSheet | undefined;

/**
 * Opens *Share this* for an exhibit as it is on the screen. What it says of itself may still be coming: that is asked for again. Closed, everything is as before, and the focus where it was.
 * @throws (the promise) when what it needs cannot be had
 */
export async function share(live: () => ToShare, opener: HTMLElement): Promise<void> {
  if (document.querySelector('dialog.sharing')) return;
  const what = live();
  const answer = await fetch(pathToFile(`share/${what.lang}/${what.exhibit}.json`));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const data = (await answer.json()) as ShareData;
  // The page's policy lets no script add a style element; a sheet made by script is no element.
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(around + choices + shown);
    document.adoptedStyleSheets.push(sheet);
  }
  const panel = mount(Panel, {
    target: document.body,
    props: {
      what,
      live,
      data,
      onclose: () => {
        void unmount(panel);
        opener.focus();
      },
    },
  });
}
