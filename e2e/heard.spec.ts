import { createRequire } from 'node:module';
import type { virtual as Virtual } from '@guidepup/virtual-screen-reader';
import { rolldown } from 'rolldown';
import { EXHIBITS } from '../src/exhibits/registry.ts';
import { expect, test } from './test.ts';

/*
 * Somebody who hears the page: a screen reader's tree and order, worked out by a program that is not ours. Each exhibit in
 * three tasks, by roles and names alone: choose another situation, use a control, hear what the picture shows.
 */

/** The reader as one script for the page. */
let script: Promise<string> | undefined;
async function readerScript(): Promise<string> {
  const input = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
  const bundle = await rolldown({ input, logLevel: 'silent', platform: 'browser' });
  const { output } = await bundle.generate({ format: 'iife', name: 'reader' });
  await bundle.close();
  return `${output[0].code}\nglobalThis.reader = reader;`;
}

interface Heard {
  /** Everything that was said while going through the exhibit once. */
  phrases: string[];
  /** What was said after another situation was chosen, and after a control was used. */
  chosen: string[];
  used: string[];
  /** What that control is called. */
  control: string;
}

/** Runs in the page: goes through the exhibit by ear. */
async function byEar(situation: string): Promise<Heard> {
  const { virtual } = (globalThis as unknown as { reader: { virtual: typeof Virtual } }).reader;
  const exhibit = document.querySelector<HTMLElement>('[data-exhibit]');
  if (!exhibit) throw new Error('there is no exhibit');
  await virtual.start({ container: exhibit });
  const log = async (from: number): Promise<string[]> => (await virtual.spokenPhraseLog()).slice(from);
  const length = async (): Promise<number> => (await virtual.spokenPhraseLog()).length;
  /** Goes on until something is said that is looked for; all phrases in between. */
  const until = async (is: (phrase: string) => boolean): Promise<string> => {
    for (let step = 0; step < 2000; step++) {
      await virtual.next();
      const phrase = await virtual.lastSpokenPhrase();
      if (is(phrase)) return phrase;
    }
    throw new Error('it is not there');
  };
  /** What is announced comes a frame later, and later still where ciphers are tried. */
  const announced = async (from: number): Promise<string[]> => {
    for (let turn = 0; turn < 400; turn++) {
      const said = (await log(from)).filter((phrase) => /^(?:polite|assertive): ./.test(phrase));
      if (said.length > 0) return said;
      await new Promise(requestAnimationFrame);
    }
    return [];
  };
  const first = await virtual.lastSpokenPhrase();
  await until((phrase) => phrase === first);
  const phrases = await log(0);

  await until((phrase) => phrase.startsWith('link, ') && phrase.includes(situation));
  let from = await length();
  await virtual.act();
  const chosen = await announced(from);

  // Past the situations: the first control of the exhibit's own that is pressed, not set with keys.
  await until((phrase) => phrase.startsWith('end of navigation'));
  // The program tells a choice that is made already by its attribute, which browsers do not change.
  const isMade = (node: Node | null): boolean => node instanceof HTMLInputElement && node.checked;
  const control = await until(
    (phrase) => /^(?:button|radio|switch|checkbox), (?!.*disabled)/.test(phrase) && !isMade(virtual.activeNode),
  );
  const read = (): string => exhibit.querySelector('.alternative')?.textContent ?? '';
  const before = read();
  from = await length();
  await virtual.act();
  const used = await announced(from);
  // What is said already is not said once more: then it must read otherwise.
  if (used.length === 0 && read() !== before) used.push(read());
  await virtual.stop();
  return { phrases, chosen, used, control };
}

for (const { id, scenarios } of Object.values(EXHIBITS))
  test(`${id}: can be used by ear`, async ({ page }) => {
    await page.goto(`exhibits/${id}/`);
    const exhibit = page.locator('[data-exhibit]');
    await expect(exhibit).toHaveAttribute('data-live', 'true');
    const situation = exhibit.locator('nav a').last();
    const name = (await situation.textContent())?.trim() ?? '';
    script ??= readerScript();
    await page.evaluate(await script);
    const { phrases, chosen, used, control } = await page.evaluate(byEar, name);
    // What the picture shows is said in words, and nothing that can be used is without a name.
    const alternative = (await exhibit.locator('.alternative').textContent()) ?? '';
    expect(alternative.length).toBeGreaterThan(10);
    expect(phrases.join(' ').length).toBeGreaterThan(200);
    expect(
      phrases.filter((phrase) => /^(?:button|link|radio|switch|slider|checkbox|combobox|textbox)$/.test(phrase)),
    ).toEqual([]);
    expect(chosen, `after “${name}”`).not.toEqual([]);
    expect(used, `after “${control}”`).not.toEqual([]);
    expect(scenarios.length).toBeGreaterThan(1);
  });
