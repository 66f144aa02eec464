import { svelte } from '@sveltejs/vite-plugin-svelte';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { build, type Rolldown } from 'vite';
import { onPage } from '../exhibits/component.ts';
import { leanCiphers } from '../exhibits/lean-ciphers.ts';
import { leanSvelte } from '../exhibits/lean-svelte.ts';
import type { ExhibitEntry } from '../exhibits/registry.ts';

/** All that a frame needs besides its HTML. */
export interface FrameParts {
  /** The exhibit, as one classic script: run, it comes alive. */
  script: string;
  /** One style sheet. */
  css: string;
}

/** The parts of every frame and of every file to save, by the exhibit's id, and the small script that all have in them. */
export interface FrameBundle {
  attend: string;
  /** The same for files to save. */
  attendWhole: string;
  /** Unfolds the large script of a file to save. */
  unfold: string;
  /** Tells a frame of another country: expects all that there is in `RETELLINGS`. */
  elsewhere: string;
  frames: ReadonlyMap<string, FrameParts>;
  files: ReadonlyMap<string, FrameParts>;
}

const VIRTUAL = 'virtual:frame/';
const ATTEND = 'src/embedding/frame-script.ts';
const ATTEND_WHOLE = 'src/embedding/whole-script.ts';
const ELSEWHERE = 'src/embedding/elsewhere.ts';
const UNFOLD = 'src/embedding/unfold-script.ts';
/** After the id of an exhibit: the same as it stands on a page of the site, with all its parts. */
const WHOLE = '--whole';
/** What neither has words for, and so never shows: they need not carry it either. */
const LEFT_OUT = [
  './CheckElsewhere.svelte',
  './Evidence.svelte',
  './Share.svelte',
  './Story.svelte',
  './TurnRound.svelte',
  '../kit/TurnRound.svelte',
  './player.svelte.ts',
  './runs-behind.ts',
  '../kit/all-formats.ts',
  '../kit/all-modes.ts',
];
const NOTHING = '\0nothing';

/**
 * Builds the script and the style sheet of every frame, and of every file to save, from the exhibits' source. All are compiled together, because they
 * share most; then each is bundled by itself, so that none carries what only another uses.
 *
 * @param home the site's full address: from another's page, or from a disk, every link of theirs has to name it
 */
export async function bundleFrames(exhibits: readonly ExhibitEntry[], home: string): Promise<FrameBundle> {
  const outDir = await mkdtemp(join(tmpdir(), 'frames-'));
  try {
    const { output } = (await build({
      configFile: false,
      base: home,
      logLevel: 'error',
      publicDir: false,
      plugins: [leanSvelte(), leanCiphers(), svelte({ configFile: false }), entries(exhibits)],
      build: {
        outDir,
        minify: false,
        cssMinify: true,
        modulePreload: false,
        rolldownOptions: {
          input: Object.fromEntries(
            [ATTEND, ATTEND_WHOLE, ELSEWHERE, UNFOLD, ...exhibits.flatMap(({ id }) => [id, id + WHOLE])].map((id) => [
              id,
              VIRTUAL + id,
            ]),
          ),
          // What is not used can be dropped only if it still says that it is pure.
          output: { comments: { annotation: true } },
        },
      },
    })) as Rolldown.RolldownOutput;
    const frames = new Map<string, FrameParts>();
    const files = new Map<string, FrameParts>();
    let attend = '';
    let attendWhole = '';
    let unfold = '';
    let elsewhere = '';
    for (const chunk of output) {
      if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
      const script = await asOneScript(join(outDir, chunk.fileName));
      if (chunk.name === ATTEND) attend = script;
      else if (chunk.name === ATTEND_WHOLE) attendWhole = script;
      else if (chunk.name === ELSEWHERE) elsewhere = script;
      else if (chunk.name === UNFOLD) unfold = script.trim();
      else {
        const [id = ''] = chunk.name.split(WHOLE);
        (id === chunk.name ? frames : files).set(id, { script, css: stylesOf(chunk, output) });
      }
    }
    return { attend, attendWhole, unfold, elsewhere, frames, files };
  } finally {
    await rm(outDir, { recursive: true });
  }
}

/** What a page asks for later. */
const LATER = /(?<!typeof )\bimport\((['"]\.[^'"]+['"])\)/g;

/** The script of a frame begins here. */
const entries = (exhibits: readonly ExhibitEntry[]) => ({
  name: 'frame-entries',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id.startsWith(VIRTUAL) ? `\0${id}` : LEFT_OUT.includes(id) ? NOTHING : undefined),
  // A frame's script is one file: what a page asks for later stands in it from the start.
  transform(code: string, id: string) {
    if (!id.includes('/src/exhibits/') || !/\.(ts|svelte)$/.test(id)) return undefined;
    const files: string[] = [];
    const here = code.replace(LATER, (_, file: string) => `Promise.resolve(later${files.push(file) - 1})`);
    if (files.length === 0) return undefined;
    const imports = files.map((file, at) => `import * as later${at} from ${file};\n`).join('');
    return id.endsWith('.svelte') ? here.replace(/<script\b[^>]*>/, (begin) => `${begin}\n${imports}`) : imports + here;
  },
  load(id: string) {
    if (id === NOTHING) return 'export default function () {}; export class Player {}';
    if (id === `\0${VIRTUAL}${ATTEND}`) return `import { attend, wakeLater } from '/${ATTEND}'; attend(wakeLater);`;
    if (id === `\0${VIRTUAL}${ATTEND_WHOLE}`) return `import { attend } from '/${ATTEND_WHOLE}'; attend();`;
    if (id === `\0${VIRTUAL}${UNFOLD}`) return `import { unfold } from '/${UNFOLD}'; unfold();`;
    if (id === `\0${VIRTUAL}${ELSEWHERE}`)
      return `import { retellFrame } from '/${ELSEWHERE}'; retellFrame(RETELLINGS);`;
    const whole = id.endsWith(WHOLE);
    const exhibit = exhibits.find((one) => id === `\0${VIRTUAL}${one.id}${whole ? WHOLE : ''}`);
    if (!exhibit) return undefined;
    return `
      import '/src/drawing/tokens.css';
      import '/src/drawing/base.css';
      import '/src/exhibits/kit/parts.css';
      ${exhibit.map ? `import '/src/drawing/map-symbols.css';` : ''}
      import Exhibit from '${componentOf(exhibit.id, whole)}';
      import '/src/embedding/frame.css';
      import { bringToLife } from '/src/embedding/alive.ts';
      bringToLife(Exhibit);
    `;
  },
});

/** The exhibit's component in a frame, or as it stands on a page of the site. */
export const componentOf = (id: string, whole: boolean): string =>
  whole ? onPage(id) : `/src/exhibits/${id}/Exhibit.svelte`;

/** The styles of a chunk, after those of the chunks that it imports. */
function stylesOf(entry: Rolldown.OutputChunk, output: Rolldown.RolldownOutput['output']): string {
  const sheets = new Set<string>();
  const seen = new Set<string>();
  const visit = (chunk: Rolldown.OutputChunk): void => {
    if (seen.has(chunk.fileName)) return;
    seen.add(chunk.fileName);
    for (const name of [...chunk.imports, ...chunk.dynamicImports]) {
      const imported = output.find((one) => one.fileName === name);
      if (imported?.type === 'chunk') visit(imported);
    }
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) sheets.add(sheet);
  };
  visit(entry);
  return [...sheets]
    .map((name) => output.find((one) => one.fileName === name))
    .map((asset) => (asset?.type === 'asset' ? String(asset.source).trim() : ''))
    .join('\n');
}

/** A built module with all that it imports, as one classic script. */
async function asOneScript(entry: string): Promise<string> {
  const bundle = await rolldown({ input: entry, logLevel: 'silent', platform: 'browser' });
  try {
    const { output } = await bundle.generate({
      format: 'iife',
      minify: true,
      codeSplitting: false,
      comments: { annotation: false },
    });
    const [script, ...others] = output;
    if (others.length > 0) throw new Error(`${entry} falls into ${output.length} files`);
    return script.code;
  } finally {
    await bundle.close();
  }
}
