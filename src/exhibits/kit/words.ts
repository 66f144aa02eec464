import { fill } from '../../language/fill.ts';
import type { Language } from '../../language/languages.ts';

export { listOf } from '../../language/languages.ts';
import type { model } from '../../language/words/en/model.ts';
import { MODE_TRAITS, type ModeId, type Side, type Term } from '../../model/index.ts';

/** The model's words in one language: `language/words/…/model.ts`. A frame does without those of the controls. */
export type ModelWords = Omit<typeof model, 'powersExplained'> & Partial<Pick<typeof model, 'powersExplained'>>;

/** What every describer needs: the language, for its numerals, and the model's words in it. */
export interface Words {
  lang: Language;
  model: ModelWords;
}

/** The name of a place of a mode, such as “the Telegram disk in Iran”. */
export function placeName({ model }: Words, mode: ModeId, id: string): string {
  const [kind, side] = id.split('@') as [keyof ModelWords['places'], Side | undefined];
  return fill(model.places[kind] ?? id, {
    service: model.modes[mode].service,
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
export function keyName({ model }: Words, term: Term): string {
  const id = keyIdOf(Object.keys(model.keys), term);
  if (id !== undefined) return model.keys[id as keyof typeof model.keys];
  return term.kind === 'kdf' ? term.label : term.kind === 'name' ? term.id : term.kind;
}

/** A sentence starts with a capital, also where it starts with the name of a place. */
export const sentence = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** True when the mode has keys of the service's that could be moved. */
export const hasServiceKey = (mode: ModeId): boolean => MODE_TRAITS[mode].keys === 'server';
