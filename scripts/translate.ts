/**
 * `npm run translate -- export fa`: writes all that is to be translated into a folder, for somebody who uses no git: a PO file
 * with notes (any translator's program opens it), and the chapters, lessons and pages as texts. `import fa` checks what came
 * back and puts what is right in its place; `status` says what each language lacks, and what in it is older than its original. What has been
 * held against the original as it now is, `held` writes down; `import` does so too.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { LANGUAGES, ORIGINAL } from '../src/language/languages.ts';
import { exportedPo } from '../src/language/translated/po.ts';
import { type Held, heldFile, heldNow, pairsOf, readHeld, stateOf } from '../src/language/translated/state.ts';
import type { NewFile } from './language/files.ts';
import { filesWith, readPo } from './language/po.ts';
import { asText, faultsOfText, textIn, textsOf } from './language/texts.ts';

const [act, code = '', folder = join('translations', code)] = process.argv.slice(2);
const inFolder = (path: string): string => join(folder, path.replace(/^content\/([^/]+)\/[^/]+\//, '$1/'));

function exportAll(): void {
  // What lies there may be a translator's work of weeks, or all of somebody's desktop.
  if (existsSync(folder)) throw new Error(`${folder} is there already: move it away, or name another folder`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${code}.po`), exportedPo(ORIGINAL, code));
  for (const path of textsOf(ORIGINAL)) {
    const theirs = textIn(path, code);
    // Where there is none yet, the original stands to be written over.
    cpSync(existsSync(theirs) ? theirs : path, inFolder(path), { recursive: true });
    cpSync(path, join(folder, 'originals', inFolder(path).slice(folder.length)), { recursive: true });
  }
  console.log(`${folder}: ${code}.po, ${textsOf(ORIGINAL).length} texts, and their originals`);
}

/** The strings that came back, in the files that they belong to, and what is wrong with the others. */
function stringsThatCame(): { files: NewFile[]; faults: string[]; looked?: ReadonlySet<string> } {
  const file = join(folder, `${code}.po`);
  if (!existsSync(file)) return { files: [], faults: [`${file}: there is no such file; strings stay as they are`] };
  try {
    const { words, faults, unsure, looked } = readPo(asText(readFileSync(file)), ORIGINAL, code);
    if (unsure > 0) console.log(`${file}: ${unsure} strings are marked as unsure (fuzzy), and stay as they are`);
    return { files: filesWith(words, ORIGINAL, code), faults, looked };
  } catch (error) {
    return { files: [], faults: [`${file}: ${error instanceof Error ? error.message : String(error)}`] };
  }
}

/** The texts that came back changed. One that did not come stays as it is. */
function textsThatCame(): { files: NewFile[]; faults: string[] } {
  const files: NewFile[] = [];
  const faults: string[] = [];
  for (const path of textsOf(ORIGINAL)) {
    const [from, theirs, original] = [inFolder(path), textIn(path, code), readFileSync(path, 'utf8')];
    if (!existsSync(from)) continue;
    try {
      const text = asText(readFileSync(from));
      if (text === (existsSync(theirs) ? readFileSync(theirs, 'utf8') : original)) continue;
      const wrong = faultsOfText(text, original, { came: from, original: path });
      faults.push(...wrong);
      if (wrong.length === 0) files.push({ path: theirs, text });
    } catch (error) {
      faults.push(`${from}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { files, faults };
}

/** What is right is brought in; what is not stays in the translator's folder, and is named. */
async function importAll(): Promise<void> {
  if (!existsSync(folder)) throw new Error(`${folder}: there is no such folder`);
  const [strings, texts] = [stringsThatCame(), textsThatCame()];
  const [files, faults] = [
    [...strings.files, ...texts.files],
    [...strings.faults, ...texts.faults],
  ];
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    const style = await resolveConfig(path);
    // Texts keep the lines that their translator gave them.
    writeFileSync(path, path.endsWith('.mdx') ? text : await format(text, { ...style, filepath: path }));
    console.log(`wrote ${path}`);
  }
  if (strings.looked) hold(readHeld(code), strings.looked);
  for (const fault of faults) console.error(fault);
  console.log(
    `${files.length} files changed. Next: npm run index && npm run words, which holds them to the originals.`,
  );
  if (faults.length === 0) return;
  console.error(
    `${faults.length} things are not right, and were not brought in: they are where they were, in ${folder}.`,
  );
  process.exitCode = 1;
}

function status(): void {
  for (const lang of LANGUAGES.filter((each) => each !== ORIGINAL)) {
    const { missing, older, texts } = stateOf(lang);
    const [gone, behind] = [
      texts.filter(({ theirs }) => theirs === undefined),
      texts.filter(({ theirs, updated }) => theirs !== undefined && theirs < updated),
    ];
    console.log(`${lang}: ${missing.length} strings and ${gone.length} texts are missing`);
    for (const { at } of [...missing, ...gone]) console.log(`  ${at}`);
    console.log(`${lang}: ${older.length} strings and ${behind.length} texts are older than their original`);
    for (const { at } of [...older, ...behind]) console.log(`  ${at}`);
  }
}

/** Writes down that what the language has was held against the original; what is older stays so, but for what was looked at. */
function hold(before: Held, looked?: ReadonlySet<string>): void {
  const held = heldNow(pairsOf(code), before, looked);
  mkdirSync(dirname(heldFile(code)), { recursive: true });
  writeFileSync(heldFile(code), `${JSON.stringify(held, undefined, 2)}\n`);
  console.log(`wrote ${heldFile(code)}: ${Object.keys(held).length} strings`);
}

async function run(): Promise<void> {
  if (act === 'status') return status();
  if (!/^[a-z]{2,3}(-[a-z]+)?$/.test(code) || code === ORIGINAL || !['export', 'import', 'held'].includes(act ?? ''))
    throw new Error('npm run translate -- export|import <language> [folder], held <language> [all], or: status');
  if (act === 'export') return exportAll();
  if (act === 'import') return importAll();
  // With `all` what is older, too, because somebody has looked at all of it.
  hold(process.argv[4] === 'all' ? {} : readHeld(code));
}

await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
