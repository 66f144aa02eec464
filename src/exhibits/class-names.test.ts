import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The class names that the elements of exhibits carry, and of which file. */
function namesInExhibits(): Map<string, string> {
  const names = new Map<string, string>();
  for (const file of globSync('src/{exhibits,drawing}/**/*.svelte')) {
    const markup = readFileSync(file, 'utf8').replace(/<(style|script)[\s\S]*?<\/\1>/g, '');
    const found = [
      ...[...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, list = '']) =>
        list.replace(/\{[^}]*\}/g, ' ').split(/\s+/),
      ),
      ...[...markup.matchAll(/class:([\w-]+)/g)].map(([, name = '']) => name),
    ];
    for (const name of found) if (name) names.set(name, file);
  }
  return names;
}

/** Class names with nothing before them in a selector: they reach whatever carries them, also in an exhibit. */
function bareClasses(file: string): string[] {
  const rules = readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/([^{};]+)\{/g);
  const selectors = [...rules].flatMap(([, list = '']) => list.replace(/\([^()]*\)/g, '').split(','));
  return selectors.flatMap(
    (selector) => /^\s*(?:\[dir='rtl'\] |\.reveal )*\.(?!reveal\b)([\w-]+)(?![\w-]|[.#[])/.exec(selector)?.[1] ?? [],
  );
}

const SHEETS = globSync(['src/{reading,presenting,packing}/**/*.css', 'src/embedding/*.css']);

test('no style of a page reaches into an exhibit because both use one name', () => {
  const names = namesInExhibits();
  expect(names.size).toBeGreaterThan(200);
  const clashes = SHEETS.flatMap((sheet) =>
    [...new Set(bareClasses(sheet))]
      .filter((name) => names.has(name))
      .map((name) => `${sheet}: .${name}, which ${names.get(name)} uses`),
  );
  expect(clashes).toEqual([]);
});
