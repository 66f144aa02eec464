import { fill } from '../../language/fill.ts';
import { numeral } from '../../language/languages.ts';
import { when, type ExhibitWords } from './describe.ts';
import { daysBetween, type TimelineEvent } from './view.ts';

/** The events that the prediction asks about, each with the one from which the time is counted. */
const ASKED = { telegram: ['the-order', 'telegram-banned'], whatsapp: ['the-order', 'amini-protests'] } as const;

/** How long it took, as one of the options: their upper limits in years. */
const LIMITS = [
  ['months', 0.5],
  ['year', 1.2],
  ['two', 2.5],
  ['longer', Infinity],
] as const;

/** What is asked: how long after the order each app was blocked for good, or again. The answers are the events' own dates. */
export function subjectsOf(
  words: ExhibitWords,
  events: readonly TimelineEvent[],
): { id: string; name: string; answer: string; why: string }[] {
  const { predict } = words;
  if (!predict) return [];
  return (Object.keys(ASKED) as (keyof typeof ASKED)[]).map((id) => {
    const [from, to] = ASKED[id].map((one) => events.find((event) => event.id === one));
    if (!from || !to) throw new Error(`content/timeline/timeline.yaml has no event ${ASKED[id].join(' or no event ')}`);
    const days = daysBetween(from, to);
    return {
      id,
      name: predict.subjects[id],
      answer: LIMITS.find(([, years]) => days / 365.25 <= years)?.[0] ?? 'longer',
      why: fill(predict.why, {
        months: numeral(words.lang, Math.round(days / 30.44)),
        date: when(words.lang, to),
        title: to.title,
      }),
    };
  });
}
