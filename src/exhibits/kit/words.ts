import { fill } from '../../language/fill.ts';
import type { Language } from '../../language/languages.ts';

export { listOf } from '../../language/languages.ts';
export { sentence } from './sentence.ts';
import { MODE_TRAITS, type ModeId, type Side, type Term } from '../../model/index.ts';
import type { ModelWords } from './needs.ts';

/** What naming places needs of the words: an exhibit that names places asks for these. */
export interface PlaceWords {
  model: Pick<ModelWords, 'sides'> & {
    places: Readonly<Record<string, string>>;
    modes: Readonly<Record<string, Pick<ModelWords['modes'][ModeId], 'service' | 'serviceBefore'>>>;
  };
}

/** What naming keys needs of the words. */
export interface KeyWords {
  model: { keys: Readonly<Record<string, string>> };
}

/** What reasons need of the model's words, and the language for their numerals. */
export interface Words {
  lang: Language;
  model: PlaceWords['model'] & KeyWords['model'] & Pick<ModelWords, 'publicKeys' | 'traces'>;
}

/**
 * The words of a mode among those that an exhibit was given.
 * @throws when it was given none of this mode: its `words.ts` does not ask for them
 */
export function ofMode<Word>(modes: Readonly<Record<string, Word>>, id: string): Word {
  const found = modes[id];
  if (found === undefined) throw new Error(`no words of the mode "${id}" were asked for`);
  return found;
}

/** The name of a place of a mode, such as “the Telegram disk in Iran”. */
export function placeName({ model }: PlaceWords, mode: string, id: string): string {
  const [kind = '', side] = id.split('@') as [string, Side | undefined];
  const { service, serviceBefore = service } = ofMode(model.modes, mode);
  return fill(model.places[kind] ?? id, { service: serviceBefore, side: side ? model.sides[side] : '' });
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
export function keyName({ model }: KeyWords, term: Term): string {
  const id = keyIdOf(Object.keys(model.keys), term);
  const name = id === undefined ? undefined : model.keys[id];
  if (name !== undefined) return name;
  return term.kind === 'kdf' ? term.label : term.kind === 'name' ? term.id : term.kind;
}

/** True when the mode has keys of the service's that could be moved. */
export const hasServiceKey = (mode: ModeId): boolean => MODE_TRAITS[mode].keys === 'server';
