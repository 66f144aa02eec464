import { inflateSync, strFromU8 } from 'fflate';
import { bytesOf } from './folded.ts';

/** Runs in a file to save: its script is unfolded and runs at once, in whichever browser, and before the page is called ready. */
export function unfold(): void {
  const text = document.querySelector('[data-folded]')?.textContent ?? '';
  const script = document.createElement('script');
  script.textContent = strFromU8(inflateSync(bytesOf(text)));
  document.body.append(script);
}
