import { carries, contents, type Sealed, type Term } from '../model/index.ts';
import { DELETION, FORGED, heldByChecker, type Attempt } from '../model/changes/index.ts';
import { encode, hex, type Parsed } from './bytes.ts';
import { observe, type Sight } from './observer.ts';
import { parse, wordsOf } from './parse.ts';
import { keyOf } from './primitives.ts';
import type { Realisation } from './realise.ts';
import { isSignedBy } from './signal/sender-keys.ts';
import { keysIn, phonesIn, recipeOf } from './recipes.ts';

/**
 * What is handed in, as bytes, to whoever checks it: the authority makes them of the bytes that it has, or, where it has not what
 * they take, changes one bit of the real message; and a phone, or a server, really opens them, or refuses.
 */
export interface HandedIn {
  /** Whether everything that it takes could be come by from the bytes that the authority has. */
  made: boolean;
  bytes: Uint8Array;
  /** Whether it opened for whoever checks it. */
  opens: boolean;
  /** What it then says. */
  words?: string;
  /** Of a real message that was changed: whether the unchanged one opens. It has to, or the refusal would show nothing. */
  realOneOpens?: boolean;
}

/** @throws TypeError when nothing could be made and there is no real message to change */
export function handIn(attempt: Attempt, realisation: Realisation): HandedIn {
  const { term, world, given } = attempt;
  const has = [...world.held.map((held) => held.term), ...given];
  const made = isMade(term, look(has, [term], realisation), realisation);
  if (made) {
    const bytes = realisation.bytes(term);
    const said = carries(term, DELETION) ? DELETION : FORGED;
    const sight = lookOfChecker(attempt, [bytes], realisation);
    const opens = sight.recovered.has(hex(realisation.bytes(said)));
    return { made, bytes, opens, ...(opens && { words: wordsOf(read(realisation.bytes(said), realisation)) }) };
  }
  const real = attempt.instead && innermost(attempt.instead);
  if (!real) throw new TypeError('nothing to hand in: it cannot be made, and there is no real message to change');
  const genuine = realisation.bytes(real);
  const changed = flipped(genuine, realisation);
  const opens = (bytes: Uint8Array): boolean =>
    isSignedAsItSays(real, bytes, realisation) && lookOfChecker(attempt, [bytes], realisation).opened.has(hex(bytes));
  return { made, bytes: changed, opens: opens(changed), realOneOpens: opens(genuine) };
}

/** What somebody comes to who has these, and knows how the keys of these others are made. */
function look(
  has: readonly Term[],
  others: readonly Term[],
  realisation: Realisation,
  more: readonly Uint8Array[] = [],
): Sight {
  const all = [...has, ...others];
  const { bytes, formats } = realisation;
  return observe(
    [...has.map(bytes), ...more],
    keysIn(all).map((key) => recipeOf(key, bytes)),
    phonesIn(all, realisation),
    formats,
  );
}
const lookOfChecker = (attempt: Attempt, handed: readonly Uint8Array[], realisation: Realisation): Sight =>
  look(heldByChecker(attempt), [attempt.term], realisation, handed);

/** Whether all that a term is made of has been come by: its keys, and what is not sealed any more. */
function isMade(term: Term, sight: Sight, realisation: Realisation): boolean {
  const has = (part: Term): boolean => sight.recovered.has(hex(realisation.bytes(part)));
  if (has(term)) return true;
  if (term.kind === 'public') return has(term.of);
  if (term.kind === 'tuple') return term.parts.every((part) => isMade(part, sight, realisation));
  if (term.kind !== 'seal') return false;
  // Who sends to a group signs.
  const signs = term.as?.protocol !== 'sender-key' || has(term.as.signing.of);
  return signs && has(term.key) && isMade(term.body, sight, realisation);
}

/** Of a message to a group, which anybody in it could have sealed: whether its sender has signed it. */
function isSignedAsItSays({ as }: Sealed, message: Uint8Array, realisation: Realisation): boolean {
  if (as?.protocol !== 'sender-key') return true;
  return isSignedBy(keyOf(realisation.bytes(as.signing)), read(message, realisation).content);
}

/** The last seal on the way inwards. */
const innermost = (term: Term): Sealed | undefined => contents(term).findLast((part) => part.kind === 'seal');

/** The same message with one bit of it changed, in its last byte but some: within the tag, or what the tag covers. */
function flipped(message: Uint8Array, realisation: Realisation): Uint8Array {
  const parsed = read(message, realisation);
  const content = parsed.content.slice();
  const at = Math.floor(content.length / 2);
  content[at] = (content[at] ?? 0) ^ 1;
  return encode(parsed.kind, content);
}

function read(bytes: Uint8Array, { formats }: Realisation): Parsed {
  const parsed = parse(bytes, formats);
  if (!parsed) throw new TypeError('bytes that nobody wrote');
  return parsed;
}
