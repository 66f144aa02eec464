import { expect, it } from 'vitest';
import { importsOf, modulesOf, withoutUnusedStyles } from './unused.ts';

const PAGE =
  '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css"><link rel="stylesheet" href="/c.css">' +
  '<link rel="stylesheet" href="/d.css"><astro-island component-url="/x.js"><p class="svelte-1a">';
const STYLES: Record<string, string> = {
  '/a.css': 'p{color:red}',
  '/b.css': 'p.svelte-1a{color:red}',
  '/c.css': 'p.svelte-2b{color:red}',
  '/d.css': 'p.svelte-3c{color:red}',
};

it('leaves out the styles of components that neither the page nor its modules name', () => {
  const lean = withoutUnusedStyles(PAGE, (href) => STYLES[href] ?? '', new Set(['svelte-3c']));
  expect([...lean.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(['/a.css', '/b.css', '/d.css']);
  expect(modulesOf(lean)).toEqual(['/x.js']);
});

it('finds what a built module imports, at once or later', () => {
  expect(
    importsOf('import{a as b}from"./a.js";import"./b.js";const c=()=>import("./c.js"),d=import(`./d.js`)'),
  ).toEqual(['./a.js', './b.js', './c.js', './d.js']);
});
