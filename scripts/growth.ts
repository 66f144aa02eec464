/**
 * `npm run growth [-- 10 100 1000] [--languages 2 5 10]`: builds copies of the project that have so many chapters more, and so many
 * languages, and says how long that takes and where the time goes. A chapter more is a copy of one that there is; a language
 * more is a draft, which shows what it has no words for in English. Writes docs/growth.md.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { languages: { type: 'string', multiple: true } },
});
const CHAPTERS = positionals.length > 0 ? positionals.map(Number) : [10, 100, 1000];
const LANGUAGES = values.languages?.map(Number) ?? [2, 5, 10];
/** Codes of languages that the site does not have. */
const OTHERS = ['de', 'fr', 'es', 'it', 'nl', 'sv', 'pl', 'tr'];
/** The chapter that is copied: of middle length, with an exhibit, slides and questions. */
const MODEL = 'three-questions';

interface Built {
  chapters: number;
  languages: number;
  pages: number;
  seconds: number;
  /** How much of it each part took, in seconds, as Astro says. */
  parts: Record<string, number>;
}

const git = (...words: string[]): string[] =>
  execFileSync('git', words, { encoding: 'utf8' }).split('\0').filter(Boolean);

/** Copies the project, without what is built. */
function copyTo(folder: string): void {
  for (const name of git('ls-files', '-z', '--cached', '--others', '--exclude-standard')) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(name, join(folder, name));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

/** Adds chapters, each with a title of its own, until there are so many. */
function addChapters(folder: string, until: number): void {
  const content = join(folder, 'content/chapters');
  const there = readdirSync(join(content, 'en')).length;
  for (let at = there; at < until; at++) {
    const id = `synthetic-${at}`;
    for (const lang of readdirSync(content, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
      const text = readFileSync(join(content, lang.name, `${MODEL}.mdx`), 'utf8');
      writeFileSync(join(content, lang.name, `${id}.mdx`), text.replace(/^title: (.*)$/m, `title: '$1 (${at})'`));
    }
    appendFileSync(join(content, 'order.yaml'), `- ${id}\n`);
  }
}

/** The parts of a build, each with the line that Astro or one of our integrations says when it is done. */
const PARTS = {
  'words and content': /Building static entrypoints/,
  'scripts and components': /generating static routes/,
  pages: /\[build\] ✓ Completed in/,
  frames: /\[frames\] made/,
  search: /\[search-index\] indexed/,
  'files to take along': /page\(s\) built in/,
};

/** How long each part took: every line begins with the time at which it was said. */
function partsOf(said: string): Record<string, number> {
  const lines = said.replaceAll(/\u001b\[[\d;]*m/g, '').split('\n');
  const timed = lines.flatMap((text) => {
    const [, hours, minutes, seconds] = /^(\d\d):(\d\d):(\d\d) /.exec(text) ?? [];
    return hours === undefined ? [] : [{ text, at: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) }];
  });
  let from = 0;
  const parts: Record<string, number> = {};
  for (const [name, line] of Object.entries(PARTS)) {
    const until = timed.findIndex(({ text }, index) => index > from && line.test(text));
    if (until < 0) continue;
    const took = (timed[until]?.at ?? 0) - (timed[from]?.at ?? 0);
    parts[name] = took < 0 ? took + 86_400 : took;
    from = until;
  }
  return parts;
}

function build(chapters: number, languages: number): Built {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  try {
    copyTo(folder);
    addChapters(folder, chapters);
    for (const code of OTHERS.slice(0, Math.max(0, languages - 2)))
      execFileSync('node', ['scripts/new.ts', 'language', code], { cwd: folder, stdio: 'ignore' });
    const start = performance.now();
    const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', 'build'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      shell: process.platform === 'win32',
    });
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(`${stdout}\n${stderr}`.trim().split('\n').slice(-12).join('\n'));
    const pages = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    return { chapters, languages, pages: pages.length, seconds, parts: partsOf(stdout) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const sizes = [
  ...CHAPTERS.map((chapters) => ({ chapters, languages: 2 })),
  ...LANGUAGES.filter((languages) => languages !== 2 || !CHAPTERS.includes(10)).map((languages) => ({
    chapters: 10,
    languages,
  })),
].toSorted((a, b) => a.chapters * a.languages - b.chapters * b.languages);

/** The table as far as it is known. */
async function write(rows: readonly Built[]): Promise<void> {
  const names = [...new Set(rows.flatMap(({ parts }) => Object.keys(parts)))];
  const table = `# How the build grows

Written by \`npm run growth\` on ${new Date().toISOString().slice(0, 10)}: ${availableParallelism()} processors, of which ${(loadavg()[0] ?? 0).toFixed(1)} were asked for at the end.
A chapter more is a copy of one that there is, in each language; a language more is a draft.

| chapters | languages | pages | seconds | milliseconds a page | ${names.join(' | ')} |
| ---: | ---: | ---: | ---: | ---: | ${names.map(() => '---:').join(' | ')} |
${rows
  .map(
    ({ chapters, languages, pages, seconds, parts }) =>
      `| ${[chapters, languages, pages, seconds.toFixed(0), ((seconds / pages) * 1000).toFixed(0), ...names.map((name) => (parts[name] ?? 0).toFixed(1))].join(' | ')} |`,
  )
  .join('\n')}
`;
  writeFileSync(
    'docs/growth.md',
    await format(table, { ...(await resolveConfig('docs/growth.md')), parser: 'markdown' }),
  );
}

const rows: Built[] = [];
for (const { chapters, languages } of sizes) {
  const one = build(chapters, languages);
  rows.push(one);
  console.log(
    `${chapters} chapters, ${languages} languages: ${one.pages} pages in ${one.seconds.toFixed(0)} s`,
    one.parts,
  );
  // Small ones first, and each at once: a thousand chapters take long, and may be cut off.
  await write(rows);
}
