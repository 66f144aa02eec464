/**
 * `npm run translate -- export fa`: writes all that is to be translated into a folder, for somebody who uses no git: a PO file
 * with notes (any translator's program opens it), and the chapters, lessons and pages as texts. `import fa` checks what came
 * back and puts it in its place; `status` says what each language lacks, and what in it is older than its original. What has been
 * held against the original as it now is, `held` writes down; `import` does so too.
 */
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { LANGUAGES, ORIGINAL } from '../src/language/languages.ts';
import { exportedPo } from '../src/language/translated/po.ts';
import { heldFile, heldNow, pairsOf, readHeld, stateOf } from '../src/language/translated/state.ts';
import { filesWith, readPo } from './language/po.ts';

const [act, code = '', folder = join('translations', code)] = process.argv.slice(2);
const TEXTS = ['chapters', 'lessons', 'pages'];
const textsOf = (lang: string): string[] =>
  TEXTS.flatMap((kind) => globSync(`content/${kind}/${lang}/*.mdx`)).map((path) => path.replaceAll('\\', '/'));
const textIn = (path: string, lang: string): string => path.replace(/^(content\/[^/]+)\/[^/]+\//, `$1/${lang}/`);
const inFolder = (path: string): string => join(folder, path.replace(/^content\/([^/]+)\/[^/]+\//, '$1/'));

function exportAll(): void {
  rmSync(folder, { recursive: true, force: true });
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

async function importAll(): Promise<void> {
  const { words, faults } = readPo(readFileSync(join(folder, `${code}.po`)), ORIGINAL);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) {
    console.error(`Nothing was brought in: ${faults.length} strings are not right.`);
    process.exitCode = 1;
    return;
  }
  const files = filesWith(words, ORIGINAL, code);
  for (const path of textsOf(ORIGINAL)) {
    const [came, theirs] = [readFileSync(inFolder(path), 'utf8'), textIn(path, code)];
    const isNew = !existsSync(theirs) && came !== readFileSync(path, 'utf8');
    if (isNew || (existsSync(theirs) && came !== readFileSync(theirs, 'utf8')))
      files.push({ path: theirs, text: came });
  }
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    const style = await resolveConfig(path);
    writeFileSync(path, path.endsWith('.ts') ? await format(text, { ...style, filepath: path }) : text);
    console.log(`wrote ${path}`);
  }
  console.log(
    `${files.length} files changed. Next: npm run index && npm run words, which holds them to the originals.`,
  );
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

/** Writes down that what a language has was held against the original: `all` also what is older, because somebody looked at it. */
function hold(lang: string, all: boolean): void {
  const held = heldNow(pairsOf(lang), all ? {} : readHeld(lang));
  mkdirSync(dirname(heldFile(lang)), { recursive: true });
  writeFileSync(heldFile(lang), `${JSON.stringify(held, undefined, 2)}\n`);
  console.log(`wrote ${heldFile(lang)}: ${Object.keys(held).length} strings`);
}

if (act === 'status') status();
else if (
  (act === 'export' || act === 'import' || act === 'held') &&
  /^[a-z]{2,3}(-[a-z]+)?$/.test(code) &&
  code !== ORIGINAL
) {
  if (act === 'export') exportAll();
  else if (act === 'held') hold(code, process.argv[4] === 'all');
  else {
    await importAll();
    if (process.exitCode === undefined) hold(code, false);
  }
} else {
  console.error('npm run translate -- export|import <language> [folder], held <language> [all], or: status');
  process.exitCode = 1;
}
