import { fill } from '../../language/fill.ts';
import { numeral } from '../../language/languages.ts';
import {
  carries,
  contents,
  stepsOf,
  type Derivation,
  type Exposure,
  type Fact,
  type Holding,
  type MissingKey,
  type Term,
} from '../../model/index.ts';
import { keyName, listOf, placeName, sentence, type Words } from './words.ts';

/** One step of a reason, and the facts that the step rests on. */
export interface Reason {
  text: string;
  facts: readonly Fact[];
}

/** The words for reasons: part of each exhibit's catalogue. */
export interface ReasonWords {
  why: Record<
    | 'heldAt'
    | 'heldOnWire'
    | 'words'
    | 'sealedCopy'
    | 'opens'
    | 'had'
    | 'missing'
    | 'keyAt'
    | 'keyWiped'
    | 'keyHalves'
    | 'not-in-mode'
    | 'not-yet'
    | 'erased'
    | 'out-of-reach'
    | 'on-phones-only'
    | 'codesDiffer'
    | 'guess',
    string
  >;
  /** How each kind of attack works, by the `way` of its run. */
  attack: Readonly<Record<string, string>>;
}

/**
 * Why a verdict is what it is, as sentences in order. Nothing here is known beforehand: the steps are those of the
 * derivation, the missing keys those that the deduction missed, the place and the erasure those of the narration.
 *
 * @param mode the id of the mode, by which its places are named
 * @param bytes the length of the ciphertext that is held, for sealed items; without it the reason says who holds it
 */
export function because(
  words: Words & ReasonWords,
  mode: string,
  wanted: Term,
  exposure: Exposure,
  bytes = 0,
): Reason[] {
  const { why } = words;
  switch (exposure.verdict) {
    case 'readable':
      return derived(words, mode, wanted, exposure.because);
    case 'readable-by-attack': {
      const how = words.attack[exposure.way];
      return [
        ...(how ? [{ text: how, facts: [] }] : []),
        ...derived(words, mode, wanted, exposure.because),
        ...(exposure.detectable.codesDiffer ? [{ text: why.codesDiffer, facts: [] }] : []),
        ...exposure.detectable.traces.map((trace) => ({ text: words.model.traces[trace], facts: [] })),
      ];
    }
    case 'sealed': {
      const { term, holding } = exposure.held;
      const had =
        bytes > 0
          ? fill(why.had, { bytes: numeral(words.lang, bytes) })
          : sentence(heldSentence(words, mode, wanted, term, holding));
      const shortest = exposure.missing.toSorted((a, b) => a.length - b.length)[0] ?? [];
      return [
        { text: had, facts: [holding.event.fact] },
        ...shortest.map((key) => ({ text: missingSentence(words, mode, key), facts: [] })),
        ...(exposure.guess ? [{ text: why.guess, facts: [exposure.guess] }] : []),
      ];
    }
    case 'absent': {
      const place = exposure.instead ? placeName(words, mode, exposure.instead.place) : '';
      return [
        {
          text: sentence(fill(why[exposure.why], { place })),
          facts: exposure.instead ? [exposure.instead.event.fact] : [],
        },
      ];
    }
  }
}

function missingSentence(words: Words & ReasonWords, mode: string, { key, at, halves }: MissingKey): string {
  const places = (ids: readonly string[]): string =>
    listOf(words.lang, [...new Set(ids.map((id) => placeName(words, mode, id)))]);
  const where = halves
    ? fill(words.why.keyHalves, { places: places(halves.flatMap((half) => half.at)) })
    : at.length > 0
      ? fill(words.why.keyAt, { places: places(at) })
      : words.why.keyWiped;
  return `${fill(words.why.missing, { key: keyName(words, key) })} ${where}`;
}

/** A derivation told from what is held: each holding once, then each seal that opens. */
function derived(words: Words & ReasonWords, mode: string, wanted: Term, derivation: Derivation<Holding>): Reason[] {
  const reasons = new Map<string, Reason>();
  const say = (text: string, fact?: Fact): void => {
    const whole = sentence(text);
    const known = reasons.get(whole);
    reasons.set(whole, {
      text: whole,
      facts: [...(known?.facts ?? []), ...(fact && !known?.facts.includes(fact) ? [fact] : [])],
    });
  };
  for (const step of stepsOf(derivation)) {
    if (step.rule === 'held') say(heldSentence(words, mode, wanted, step.term, step.holding), step.holding.event.fact);
    if (step.rule === 'open') say(fill(words.why.opens, { key: keyName(words, step.key.term) }));
  }
  return [...reasons.values()];
}

function heldSentence(words: Words & ReasonWords, mode: string, wanted: Term, term: Term, holding: Holding): string {
  const { why } = words;
  const isSealed = contents(term).some((part) => part.kind === 'seal' && carries(part, wanted));
  const thing = carries(term, wanted) ? (isSealed ? why.sealedCopy : why.words) : thingName(words, term);
  if (!holding.wireTo) return fill(why.heldAt, { place: placeName(words, mode, holding.place), thing });
  const [from, to] = [holding.place, holding.wireTo].map((id) => placeName(words, mode, id));
  return fill(why.heldOnWire, { from: from ?? '', to: to ?? '', thing });
}

/** What a held term is called that is only a means to the end: a key, bare or under seal, or public keys. */
function thingName(words: Words, term: Term): string {
  const inner = contents(term).findLast((part) => part.kind === 'name' || part.kind === 'kdf');
  return inner ? keyName(words, inner) : words.model.publicKeys;
}
