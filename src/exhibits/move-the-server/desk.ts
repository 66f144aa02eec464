import { numeral } from '../../language/languages.ts';
import { ITEMS, type Item, type Verdict, type WhyAbsent, type Word } from '../../model/index.ts';
import { because, type Reason } from '../kit/because.ts';
import { timingTells } from '../kit/word.ts';
import { wordIn, type ModeCase } from './cases.ts';
import { unstamp, type ExhibitWords } from './describe.ts';
import type { Desk, Found } from './found.ts';

/** What lies on the authority's desk of one item. */
export interface Slip {
  verdict: Verdict;
  /** The words, the bytes as hexadecimal digits, or why there is nothing. */
  content: string;
  time?: string | undefined;
  reasons: Reason[];
  /** Whose word the verdict takes, if anybody's. */
  word?: Word | undefined;
  /** Whether what is sealed may be told from the traffic. */
  timing?: boolean;
  /** Why there is nothing, in the model's word. */
  absent?: WhyAbsent;
}

/** The items that stand right under the map: the three messages, and who wrote to whom. */
export const SLIPS = ['stored-text', 'in-flight', 'future-text', 'who-talks-to-whom'] as const satisfies Item[];

/** What lies on the desk of an item: the model's verdict, and what came out when the observer really tried. */
export function slipOf(words: ExhibitWords, one: ModeCase, item: Item, found?: Desk): Slip {
  const { mode, worlds, exposures } = one;
  const shown = found?.[item];
  const exposure = exposures[item];
  const wanted = worlds[0]?.narration.items[item];
  if (!exposure || !wanted) {
    const content = words.why['not-in-mode'];
    return { verdict: 'absent', content, reasons: [{ text: content, facts: [] }], absent: 'not-in-mode' };
  }
  const { verdict } = exposure;
  // The reasons count the bytes: they come with them.
  const reasons = shown || verdict === 'absent' ? because(words, mode, wanted, exposure, shown?.length ?? 0) : [];
  const word = wordIn(one, item);
  if (verdict === 'absent') return { verdict, word, content: reasons[0]?.text ?? '', reasons, absent: exposure.why };
  if (verdict === 'sealed')
    return { verdict, word, timing: timingTells(exposure), content: shown ? grouped(shown) : TO_COME, reasons };
  if (!shown) return { verdict, word, content: TO_COME, reasons };
  const { time, words: content } = unstamp(shown.recovered ?? '');
  return { verdict, word, content, time: time && numeral(words.lang, time), reasons };
}

/** Stands where bytes or words will lie, as long as the ciphers that yield them are on their way. */
const TO_COME = '…';

/** The items of a list that are messages, and not what is known about people. */
export const isMessage = (item: Item): boolean => ITEMS.indexOf(item) < ITEMS.indexOf('who-talks-to-whom');

function grouped({ ciphertext = '', length = 0 }: Found): string {
  const digits = ciphertext.replace(/..(?=.)/g, '$& ');
  return 2 * length > ciphertext.length ? `${digits} …` : digits;
}
