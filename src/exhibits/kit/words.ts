import { fill } from '../../language/fill.ts';
import type { Language } from '../../language/languages.ts';

export { listOf } from '../../language/languages.ts';
import type { model } from '../../language/words/en/model.ts';
import type { ModeWords } from '../../model/mode-words.ts';
import { MODE_TRAITS, type ModeId, type Side, type Term } from '../../model/index.ts';

type Common = Omit<typeof model, 'powersExplained' | 'facts'> & Partial<Pick<typeof model, 'powersExplained'>>;

/** What a mode is called, what its service is, and whose keys open its messages. */
export type ModeNames = Pick<ModeWords, 'name' | 'service' | 'keys'>;

/** The model's words in one language: see `./model-words.ts`. A frame does without those of the controls. */
export interface ModelWords extends Common {
  modes: Readonly<Record<ModeId, ModeNames>>;
  /** What the model rests on, each in a sentence, by the fact's id. */
  facts: Readonly<Record<string, string>>;
}

/** The model's words for modes of any kind, those that the reader built among them. */
export type NamingWords = Omit<ModelWords, 'modes'> & { modes: Readonly<Record<string, ModeNames>> };

/** What every describer needs: the language, for its numerals, and the model's words in it. */
export interface Words<Model extends NamingWords = ModelWords> {
  lang: Language;
  model: Model;
}

/** The name of a place of a mode, such as “the Telegram disk in Iran”. */
export function placeName({ model }: Words<NamingWords>, mode: string, id: string): string {
  const [kind, side] = id.split('@') as [keyof ModelWords['places'], Side | undefined];
  return fill(model.places[kind] ?? id, {
    service: model.modes[mode]?.service ?? mode,
    side: side ? model.sides[side] : '',
  });
}

/** Which of the names of keys a term has, if any: by what it is derived with or drawn as. */
export function keyIdOf(ids: readonly string[], term: Term): string | undefined {
  switch (term.kind) {
    case 'kdf':
      return ids.find((id) => id === term.label);
    case 'dh':
      return 'dh';
    case 'name':
      return (
        ids.find((id) => id === term.id) ?? ids.find((part) => term.id.startsWith(part) || term.id.includes(`-${part}`))
      );
    default:
      return undefined;
  }
}

/** The name of a key; several keys may share a name. */
export function keyName({ model }: Words<NamingWords>, term: Term): string {
  const id = keyIdOf(Object.keys(model.keys), term);
  if (id !== undefined) return model.keys[id as keyof typeof model.keys];
  return term.kind === 'kdf' ? term.label : term.kind === 'name' ? term.id : term.kind;
}

/** A sentence starts with a capital, also where it starts with the name of a place. */
export const sentence = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** True when the mode has keys of the service's that could be moved. */
export const hasServiceKey = (mode: ModeId): boolean => MODE_TRAITS[mode].keys === 'server';
