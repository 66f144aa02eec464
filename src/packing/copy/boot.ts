import { decompress } from 'fzstd';
import { PACKED, WAKING } from './held.ts';

/**
 * Unpacks a copy and runs its script. What is packed is a line of JSON, the names of the parts with their lengths in bytes,
 * and then the parts. Where that fails, what can be read without script is there.
 */
const unpack = (text: string): Uint8Array =>
  decompress(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));

function boot(): void {
  const whole = unpack(document.querySelector(`[${PACKED}]`)?.textContent ?? '');
  const decoder = new TextDecoder();
  const end = whole.indexOf(10);
  const parts = new Map<string, Uint8Array>();
  let at = end + 1;
  for (const [name, length] of JSON.parse(decoder.decode(whole.subarray(0, end))) as [string, number][]) {
    parts.set(name, whole.subarray(at, at + length));
    at += length;
  }
  window.held = {
    read(name) {
      const part = parts.get(name);
      if (!part) throw new Error(`This copy has no ${name}`);
      return decoder.decode(part);
    },
  };
  const script = document.createElement('script');
  script.textContent = window.held.read('script');
  document.head.append(script);
}

try {
  boot();
} catch (error) {
  document.documentElement.classList.remove(WAKING);
  console.warn(error);
}
