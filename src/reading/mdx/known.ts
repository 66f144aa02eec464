import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describes, type Language, ORIGINAL } from '../../language/languages.ts';

/** Everything that a chapter may refer to. */
export interface Known {
  sources: ReadonlySet<string>;
  /** The ids in the glossary. */
  terms: ReadonlySet<string>;
  /** The ids of claims in the five reports. */
  claims: ReadonlySet<string>;
  /** By the exhibit's name, the ids of its scenarios. */
  exhibits: ReadonlyMap<string, readonly string[]>;
  /** The ids of the chapters that there are for readers of the same language. */
  chapters: ReadonlySet<string>;
  /** The titles of a chapter's slides, for readers of the same language. */
  slidesOf: (chapter: string) => readonly string[];
}

/** Where these are, from the project's folder: named in error messages too. */
export const SOURCES_FILE = 'content/sources/sources.yaml';
export const GLOSSARY_FOLDER = 'content/glossary';
export const CLAIMS_FOLDER = 'content/claims';
export const CHAPTERS_FOLDER = 'content/chapters';

/**
 * The ids of everything in the content that a chapter of a language may refer to. Read again for each chapter, so that a
 * new source is known without a restart.
 */
export function readIds(lang: Language): Omit<Known, 'exhibits' | 'slidesOf'> {
  const claims = readdirSync(CLAIMS_FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => Object.keys(entriesOf(`${CLAIMS_FOLDER}/${name}`)['claims'] ?? {}));
  // A link from a draft leads to the original where the draft has no such chapter.
  const languages = describes(lang).draft ? [lang, ORIGINAL] : [lang];
  const folders = languages.map((each) => `${CHAPTERS_FOLDER}/${each}`).filter((folder) => existsSync(folder));
  return {
    sources: new Set(Object.keys(entriesOf(SOURCES_FILE))),
    terms: new Set(Object.keys(entriesOf(`${GLOSSARY_FOLDER}/${ORIGINAL}.yaml`))),
    claims: new Set(claims),
    chapters: new Set(folders.flatMap((folder) => readdirSync(folder).map((name) => name.replace(/\.mdx$/, '')))),
  };
}

/** What a YAML file maps to what. Whatever is wrong within an entry is for the file's own schema to say. */
function entriesOf(file: string): Record<string, object | undefined> {
  const entries: unknown = parse(readFileSync(file, 'utf8'));
  if (typeof entries !== 'object' || entries === null || Array.isArray(entries)) {
    throw new Error(`${file}: expected one entry for each id, "id: { … }"`);
  }
  return entries as Record<string, object | undefined>;
}

/** The attributes that a component takes: `flags` are words that stand alone, without a value. */
export interface Component {
  required: readonly string[];
  optional: readonly string[];
  flags?: readonly string[];
  /** Whether it is a part of a sentence, not a block of its own. */
  inline?: true;
}

/** Attributes whose words are shown: the title of a slide, a question, why a choice is wrong. */
export const SHOWN_ATTRIBUTES = ['title', 'ask', 'why'] as const;

/** Every component that a chapter may use. */
export const COMPONENTS: Readonly<Record<string, Component>> = {
  Cite: { required: ['ids'], optional: [], inline: true },
  Claim: { required: ['ids'], optional: [], inline: true },
  Term: { required: ['id'], optional: [], inline: true },
  Says: { required: ['mode', 'powers', 'item', 'verdict'], optional: ['data', 'keys'], inline: true },
  Exhibit: { required: ['name'], optional: ['scenario'] },
  Slide: { required: ['title'], optional: ['exhibit', 'steps', 'minutes'] },
  /** In a lesson: a slide of a chapter, with the chapter's notes or with other ones. */
  From: { required: ['chapter', 'slide', 'minutes'], optional: [] },
  Notes: { required: [], optional: [] },
  Quiz: { required: [], optional: ['minutes'] },
  Question: { required: ['ask'], optional: [] },
  /** Who can read an item, in which mode: boxes, whose answers the model gives. */
  Grid: { required: ['ask', 'who', 'item', 'modes'], optional: [] },
  /** A wrong one says why it is wrong. */
  Choice: { required: [], optional: ['why'], flags: ['right'] },
  Because: { required: [], optional: [] },
  See: { required: [], optional: ['page', 'chapter', 'exhibit', 'scenario'], inline: true },
  Count: { required: ['of'], optional: [], inline: true },
  Facts: { required: ['grade'], optional: [] },
  /** What was checked, as the runs wrote it down. */
  Record: { required: [], optional: [] },
  Dangers: { required: [], optional: [] },
};
