import { modelWords } from '../../exhibits/kit/model-words.ts';
import { listOf } from '../../exhibits/kit/words.ts';
import { commonWords } from '../../exhibits/words.ts';
import { fill } from '../../language/fill.ts';
import type { Language } from '../../language/languages.ts';
import { beliefsWords } from '../../language/words.ts';
import type { Verdict } from '../../model/index.ts';
import { sourcesById } from '../content.ts';
import { BELIEFS, type BelievedCase, verdictIn } from './beliefs.ts';

/** One of the cards “what pupils say”, in a language: for its page, and for its slides. */
export interface Card {
  id: string;
  /** The sentence, as a pupil says it. */
  says: string;
  /** What to answer: two sentences. */
  answer: string;
  study: string;
  /** Whether nobody of us has opened the study. */
  unread: boolean;
  sources: readonly { id: string; title: string }[];
  /** Where a class can meet it: an exhibit, in a situation in which it asks before it shows. */
  exhibit: string;
  scenario: string;
  /** The situations that show it then. */
  shows: readonly string[];
  exhibitTitle: string;
  /** What the model says of each case, and what whoever believes the sentence expects. */
  cases: readonly { told: string; verdict: Verdict; name: string; believed: BelievedCase['believed'] }[];
}

/** The belief that no study has asked after yet: there is none that could have been opened. */
const WITHOUT_STUDY = 'inside-is-lost-or-safe';

/** All cards, in the order in which a lesson meets them. */
export async function cardsIn(lang: Language): Promise<Card[]> {
  const words = beliefsWords(lang);
  const model = modelWords(lang);
  const titles = await sourcesById();
  const told = (one: BelievedCase): string =>
    fill(words.caseOf, {
      mode: model.modes[one.mode].name,
      item: model.items[one.item],
      powers: listOf(
        lang,
        one.powers.map((power) => model.powers[power]),
      ),
      data: words.data[one.placement.data],
      keys: words.keys[one.placement.keys],
    });
  return BELIEFS.map(({ id, exhibit, scenario, shows, cases, sources }) => ({
    id,
    ...words.each[id as keyof typeof words.each],
    unread: sources.length === 0 && id !== WITHOUT_STUDY,
    sources: sources.map((source) => ({ id: source, title: titles.get(source)?.title ?? source })),
    exhibit,
    scenario,
    shows,
    exhibitTitle: commonWords(exhibit, lang).title,
    cases: cases.map((one) => {
      const verdict = verdictIn(one);
      return { told: told(one), verdict, name: model.verdicts[verdict], believed: one.believed };
    }),
  }));
}
