import { fill } from '../../language/fill.ts';
import { BUILT_ID } from '../../model/build/index.ts';
import { MOMENTS, type Event, type Narration, type Term } from '../../model/index.ts';
import { keyName, listOf, placeName, sentence } from '../kit/words.ts';
import type { PageWords } from './built-words.ts';

/** The run as sentences, moment by moment. */
export interface Told {
  moment: keyof typeof MOMENTS;
  sentences: readonly string[];
}

/** How services and hosts protect their own lines is assumed, and the same in every messenger: told of none. */
const UNTOLD: readonly string[] = ['built-line', 'service-internal-line', 'backup-line', 'built-server-opens'];

/** The keys of a chain, of which each takes the place of the one before. */
const CHAIN: readonly string[] = ['chain-key', 'next-chain-key'];

type Act = 'make' | 'send' | 'store' | 'erase';

/** What happens in a run: who makes, sends, stores and erases what. What follows on the same act at the same place is one sentence. */
export function tell(words: PageWords, narration: Narration): Told[] {
  return (Object.keys(MOMENTS) as (keyof typeof MOMENTS)[]).flatMap((moment) => {
    const acts = new Map<string, { kind: Act; places: [string, string?]; things: Set<string> }>();
    for (const event of narration.events) {
      // That a server wipes a message again is told: it shows that it had it open.
      const isUntold = UNTOLD.includes(event.fact.id) && !(event.kind === 'erase' && event.term.kind === 'tuple');
      if (event.at !== MOMENTS[moment] || isUntold) continue;
      const things = thingsIn(words, event);
      if (things.length === 0) continue;
      const places: [string, string?] = event.kind === 'send' ? [event.from, event.to] : [event.place];
      const id = `${event.kind} ${places.join()}`;
      const act = acts.get(id) ?? { kind: event.kind, places, things: new Set<string>() };
      for (const thing of things) act.things.add(thing);
      acts.set(id, act);
    }
    const sentences = [...acts.values()].map(({ kind, places: [place, to], things }) => {
      const name = (id: string): string => placeName(words, BUILT_ID, id);
      return sentence(
        fill(words.acts[kind], { place: name(place), to: to ? name(to) : '', things: listOf(words.lang, [...things]) }),
      );
    });
    return sentences.length > 0 ? [{ moment, sentences }] : [];
  });
}

/** What a term is, as phrases: each text that stands in it, open or under which key; or which keys it is. */
function thingsIn(words: PageWords, { kind, term }: Event): string[] {
  const phrases = (part: Term, under: string | undefined): string[] => {
    switch (part.kind) {
      case 'text': {
        const named = words.things[part.id as keyof typeof words.things] as string | undefined;
        if (!named) return [];
        return [under ? fill(words.acts.under, { thing: named, key: under }) : named];
      }
      case 'tuple':
        return part.parts.every((one) => one.kind === 'public') && part.parts.length > 0
          ? [words.model.publicKeys]
          : part.parts.flatMap((one) => (one.kind === 'public' ? [] : phrases(one, under)));
      case 'public':
        return [words.model.publicKeys];
      case 'seal': {
        // The seal of the line is around everything on it, and is told once, in the choices.
        const isLine = part.key.kind === 'kdf' && ['line-of', 'line-to', 'backup-line'].includes(part.key.label);
        const inner = isLine ? under : keyName(words, part.key);
        const told = phrases(part.body, inner);
        const isAnswer = part.body.kind === 'tuple' && part.body.parts.length === 0;
        return isAnswer ? [words.acts.answer] : told;
      }
      case 'name':
      case 'kdf':
        if (kind === 'erase' && part.kind === 'kdf' && CHAIN.includes(part.label)) return [words.acts.chainBefore];
        if (kind === 'make' && part.kind === 'kdf' && part.label === 'next-chain-key') return [words.acts.chainNext];
        return [under ? fill(words.acts.under, { thing: keyName(words, part), key: under }) : keyName(words, part)];
      default:
        return [];
    }
  };
  const all = phrases(term, undefined);
  // Of what a phone wipes with a message, the envelope goes without saying.
  return kind === 'erase' ? all.slice(-1) : all;
}
