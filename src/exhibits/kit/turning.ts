import type { Verdict, Word } from '../../model/index.ts';
import type { Check } from './check.ts';
import type * as Round from './turned-round.ts';
import type { TurningWords } from './words/en/turning.ts';

/** What a reason is shown with whose verdict takes something on somebody's word, so that this can be turned round. */
export interface Turning {
  words: { turning: TurningWords; verdicts: Readonly<Record<Verdict, string>> };
  word: Word;
  /** What stands there as long as the word is believed. */
  verdict: Verdict;
  /** Called when somebody asks; what turns a way of sending round is loaded then, and handed in. */
  then: (by: typeof Round, turn: Word['turn']) => Round.Then | Promise<Round.Then>;
}

/** What offers a turn, where the verdict takes a word and the words for it are given: on pages, not in frames. */
export const turningOf = (
  {
    turning,
    model: { verdicts },
  }: { turning?: TurningWords | undefined; model: { verdicts: Turning['words']['verdicts'] } },
  word: Word | undefined,
  verdict: Verdict,
  then: Turning['then'],
): Turning | undefined => (word && turning ? { words: { turning, verdicts }, word, verdict, then } : undefined);

/** What the turned word is called, as a question. */
export const askOf = ({ words: { turning }, word }: Turning): string => turning.ask[word.turn];

/** What is taken, and on whose word. */
export const takenIn = ({ words: { turning }, word }: Turning): string => {
  const taken: Partial<Record<Word['turn'], string>> = turning.taken[word.whose];
  return taken[word.turn] ?? '';
};

/** How what follows then can be checked, where what stands there now can. */
export const checkThen = (check: Check | undefined, turning: Turning, then: Round.Then): Check | undefined =>
  check && {
    words: check.words,
    async make() {
      const now = await check.make();
      const { name, situation } = now;
      return {
        ...now,
        ...then,
        attack: then.attack,
        name: `${name}-${turning.word.turn}`,
        situation: `${situation} ${askOf(turning)}`,
      };
    },
  };
