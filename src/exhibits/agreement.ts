import type { Language } from '../language/languages.ts';
import { IN_WORDS, type InWords } from './agreement-in-words.ts';
import { marked, type Rule, RULES } from './agreement-rules.ts';
import { heardIn, partsIn, type Said } from './read-off.ts';
import type { ExhibitId } from './words.ts';

/*
 * For tests: whether an exhibit's picture, the text alternative for whoever does not see it, and the model say the same of a
 * state.
 */

/** What came of holding one state's HTML against the model. */
export interface Agreement {
  faults: string[];
  /** How many verdicts of the picture, and of the text alternative, were held against the model; and how much else. */
  marks: number;
  heard: number;
  else: number;
}

/**
 * Holds what an exhibit shows of a state, and what its text alternative says of it, against the model.
 * @param html the exhibit: as a page is served, or as a browser has it
 */
export function agreementOf(id: ExhibitId, state: object, lang: Language, html: string): Agreement {
  const parts = partsIn(html);
  const alternative = parts.find(({ classes }) => classes.includes('alternative'))?.text ?? '';
  const rules: Partial<Record<ExhibitId, Rule<object>>> = RULES;
  const rule = rules[id];
  const says = rule?.model(state);
  const [marks, vocabulary] = [(rule?.marks ?? marked)(parts, state), rule?.names?.(lang, state)];
  const heard = vocabulary ? heardIn(alternative, vocabulary) : [];
  const wrong = (where: string, all: readonly Said[]): string[] =>
    all.flatMap(({ mode, item, verdict }) => {
      const model = says?.(mode, item);
      return !says || model === verdict ? [] : [`${where}: ${mode} ${item} is ${verdict}, in the model ${model}`];
    });
  // What is asked is not told, and before a class not drawn.
  const asks = /class="guess[^"]*\bneeds-script\b/.test(html);
  const told = new Set(heard.map(({ mode, item }) => `${mode} ${item}`));
  // A test may put a state where the page would still ask: then nothing of it is told, and not something.
  const untold =
    vocabulary && !asks && heard.length > 0 ? marks.filter(({ mode, item }) => !told.has(`${mode} ${item}`)) : [];
  const inWords: Partial<Record<ExhibitId, InWords<never>>> = IN_WORDS;
  const besides = inWords[id]?.({ state: state as never, lang, parts, alternative }) ?? [];
  return {
    faults: [
      ...(alternative.length > 20 ? [] : ['there is no text alternative']),
      ...wrong('picture', marks),
      ...wrong('alternative', heard),
      ...untold.map(({ mode, item }) => `alternative: nothing of ${mode} ${item}`),
      ...besides.flatMap(([what, holds]) => (holds ? [] : [what])),
    ],
    marks: says ? marks.length : 0,
    heard: heard.length,
    else: besides.length,
  };
}
