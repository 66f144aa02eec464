import { existsSync, readdirSync } from 'node:fs';
import { LANGUAGES } from '../../language/languages.ts';
import { CHAPTERS_FOLDER } from '../mdx/known.ts';
import type { NamedText } from './ledger.ts';
import { readYaml } from './yaml-file.ts';

/** The chapters in their order, in every language. */
export const ORDER_FILE = `${CHAPTERS_FOLDER}/order.yaml`;

/** The chapters that there are in any language: by their ids, one of their files. */
export function chapterFiles(): Map<string, string> {
  const folders = LANGUAGES.map((lang) => `${CHAPTERS_FOLDER}/${lang}`).filter((folder) => existsSync(folder));
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => [folder, name] as const));
  return new Map(
    files
      .filter(([, name]) => name.endsWith('.mdx'))
      .map(([folder, name]) => [name.replace(/\.mdx$/, ''), `${folder}/${name}`]),
  );
}

/**
 * Reads the order of the chapters.
 * @param files the chapters that there are, each with one of its files
 * @returns the chapters' ids in their order, as entries without anything in them
 * @throws naming file and line for a place without a chapter, a chapter with two places, and one with none
 */
export function readOrder({ name, text }: NamedText, files: ReadonlyMap<string, string>): Record<string, object> {
  const { value, faults, lineOf } = readYaml(text, name);
  if (faults.length === 0 && !Array.isArray(value)) faults.push(`${name}:1: expected a list of chapters, "- ID"`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const ids = (value as unknown[]).map(String);
  ids.forEach((id, index) => {
    const first = ids.indexOf(id);
    if (first < index)
      faults.push(`${name}:${lineOf([index])}: ${id} has its place on line ${lineOf([first])} already`);
    else if (!files.has(id))
      faults.push(`${name}:${lineOf([index])}: there is no chapter ${CHAPTERS_FOLDER}/<language>/${id}.mdx`);
  });
  for (const [id, file] of files)
    if (!ids.includes(id)) faults.push(`${name}:1: ${file} has no place: put "- ${id}" where it belongs`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return Object.fromEntries(ids.map((id) => [id, {}]));
}
