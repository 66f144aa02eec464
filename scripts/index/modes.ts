/* The ways of sending messages: one folder each in `src/model/modes`. */
import { existsSync, globSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Written } from '../index.ts';
import { isDraft, languageCodes } from './languages.ts';

const ROOM = 'src/model/modes';
/** What the folder of a mode must have besides its words, and what each file says. */
const NEEDED = {
  'traits.ts': 'its traits in few words',
  'mode.ts': 'its narration and its attacks',
  'preset.ts': 'itself as choices of “build a messenger”, or why there are none that say it',
};
const HEAD = '/* Written by `npm run index` from the folders beside it: do not edit. */\n';

/** The lists of modes, in the order that their traits give. @throws naming each mode and file that is missing or wrong */
export async function write(): Promise<Written[]> {
  const found = globSync(`${ROOM}/*/`).map((path) => basename(path));
  const languages = languageCodes();
  const written = languages.filter((lang) => !isDraft(lang));
  const problems = found.flatMap((id) => [
    ...(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)
      ? []
      : [`${ROOM}/${id}/: the name of a mode has small letters, digits and hyphens`]),
    ...Object.entries(NEEDED).flatMap(([file, what]) => missing(id, file, what)),
    ...written.flatMap((lang) => missing(id, `words/${lang}.ts`, `its words in “${lang}”`)),
  ]);
  if (problems.length > 0) throw new Error(`Modes are not complete.\n${problems.join('\n')}`);

  const ids = await inOrder(found);
  const all = lists(ids);
  // A draft may lack some.
  const idsIn = (lang: string): string[] => ids.filter((id) => existsSync(`${ROOM}/${id}/words/${lang}.ts`));
  const told = ids.filter((id) => existsSync(`${ROOM}/${id}/conversation.ts`));
  return [
    {
      path: `${ROOM}/traits.ts`,
      text: `${HEAD}import type { ListedTraits } from '../mode.ts';
        ${imports(ids, 'traits', 'traits.ts')}
        /** Every mode, in few words. Apart from the narrations, so that whoever speaks of a mode need not carry them all. */
        export const MODE_TRAITS = { ${all} } as const satisfies Record<string, ListedTraits>;
        export type ModeId = keyof typeof MODE_TRAITS;
        export const MODE_IDS = Object.keys(MODE_TRAITS) as ModeId[];`,
    },
    {
      path: `${ROOM}/all.ts`,
      text: `${HEAD}import type { Mode } from '../mode.ts';
        import type { ModeId } from './traits.ts';
        ${imports(ids, 'mode', 'mode.ts')}
        /** Every mode by its id, for code that meets them all; a page that shows a few imports those by name. */
        export const MODES: { readonly [Id in ModeId]: Mode<Id> } = { ${all} };
        export { ${ids.map(named).join(', ')} };`,
    },
    {
      path: `${ROOM}/presets.ts`,
      text: `${HEAD}import type { Sayable } from '../build/preset.ts';
        ${imports(ids, 'preset', 'preset.ts')}
        export const PRESETS = { ${all} } as const satisfies Record<string, Sayable>;`,
    },
    {
      path: `${ROOM}/conversations.ts`,
      text: `${HEAD}import type { Conversation } from '../conversations/conversation.ts';
        ${imports(told, 'tell', 'conversation.ts')}
        /** The modes whose keys are told message by message: those with a \`conversation.ts\`. */
        export const CONVERSATIONS = { ${lists(told)} } as const satisfies Record<string, () => Conversation>;`,
    },
    {
      path: `${ROOM}/words.ts`,
      text: `${HEAD}import type { ModeWords } from '../mode-words.ts';
        import type { ModeId } from './traits.ts';
        ${languages
          .map((lang) =>
            idsIn(lang)
              .map((id) => `import { words as ${named(id)}${capital(lang)} } from './${id}/words/${lang}.ts';`)
              .join('\n'),
          )
          .join('\n')}
        /** The words of every mode, by language. Chosen when a page is built, so that no page carries two. */
        export const MODE_WORDS = {
          ${languages
            .map(
              (lang) =>
                `'${lang}': { ${idsIn(lang)
                  .map((id) => `${keyOf(id)}: ${named(id)}${capital(lang)}`)
                  .join(', ')} }${isDraft(lang) ? '' : ' satisfies Record<ModeId, ModeWords>'}`,
            )
            .join(', ')}
        };`,
    },
  ];
}

const missing = (id: string, file: string, what: string): string[] =>
  existsSync(`${ROOM}/${id}/${file}`) ? [] : [`${ROOM}/${id}/${file} is missing: ${what}`];

async function inOrder(ids: string[]): Promise<string[]> {
  const places = await Promise.all(
    ids.map(async (id) => {
      const path = `${ROOM}/${id}/traits.ts`;
      const { traits } = (await import(pathToFileURL(path).href)) as { traits?: { order?: unknown } };
      if (typeof traits?.order !== 'number') throw new Error(`${path} exports no \`traits\` with an \`order\``);
      return { id, order: traits.order };
    }),
  );
  return places.sort((a, b) => a.order - b.order || a.id.localeCompare(b.id)).map(({ id }) => id);
}

/** The id as a name in code: `whatsapp-direct` is `whatsappDirect`. */
const named = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).replace(/\W/g, '');
const keyOf = (id: string): string => (id.includes('-') ? `'${id}'` : id);
const lists = (ids: readonly string[]): string =>
  ids.map((id) => (keyOf(id) === named(id) ? id : `${keyOf(id)}: ${named(id)}`)).join(', ');
const imports = (ids: readonly string[], what: string, file: string): string =>
  ids.map((id) => `import { ${what === id ? what : `${what} as ${named(id)}`} } from './${id}/${file}';`).join('\n');
