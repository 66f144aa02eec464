import type { Formats } from '../../cipher/format.ts';
import { hex, parse, partsOf, wordsOf, type Parsed, type Realisation, type Sight } from '../../cipher/index.ts';
import type { Term } from '../../model/index.ts';
import type { Piece } from './pieces.ts';

/** Takes the bytes of a term apart, as far as the seals were opened. */
export function piecesOf(term: Term, { bytes, formats }: Realisation, sight?: Sight): Piece[] {
  const seen = parse(bytes(term), formats);
  return seen ? walk(term, seen, sight, formats) : [];
}

function walk(term: Term, seen: Parsed, sight: Sight | undefined, formats: Formats): Piece[] {
  const inner = (index: number): Parsed | undefined => seen.parts[index];
  if (term.kind === 'tuple' && seen.kind === 'tuple')
    return term.parts.flatMap((part, index) => {
      const one = inner(index);
      return one ? walk(part, one, sight, formats) : [];
    });
  // The seal in it: itself, or the one that a letter is around.
  const at = term.kind === 'tuple' ? term.parts.findIndex((part) => part.kind === 'seal') : -1;
  const seal = term.kind === 'tuple' ? term.parts[at] : term;
  const sealed = term.kind === 'tuple' ? inner(at) : seen;
  const piece: Piece = {
    kind: seen.kind,
    digits: hex(seen.content),
    parts: partsOf(seen, formats),
    ...(term.kind === 'text' && { text: term.id, words: wordsOf(seen) }),
  };
  if (seal?.kind !== 'seal') return [piece];
  const body = sealed && sight?.opened.get(hex(sealed.bytes))?.body;
  return [{ ...piece, key: shortened(seal.key), ...(body && { opened: walk(seal.body, body, sight, formats) }) }];
}

/** A key with just enough of it to be named. */
const shortened = (key: Term): Term => (key.kind === 'kdf' ? { ...key, inputs: [] } : key);
