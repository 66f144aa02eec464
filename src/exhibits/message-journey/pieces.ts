import type { Part, Parsed } from '../../cipher/index.ts';
import type { Term } from '../../model/index.ts';

/**
 * The bytes at a stop, taken apart: the pieces in which they come (an address, an envelope, a sealed message) and the
 * named parts of each. What is inside a seal is there only where it was really opened.
 */
export interface Piece {
  kind: Parsed['kind'];
  /** The content as hexadecimal digits, without this project's own labels. */
  digits: string;
  parts: readonly Part[];
  /** Of a text: which one it is, and its words. */
  text?: string;
  words?: string;
  /** Of a ciphertext: the key that it is under. Which key that is, the protocol tells everybody. */
  key?: Term;
  /** Of a ciphertext that was opened: what came out. */
  opened?: readonly Piece[];
}

/** What a place is left with once it has opened what it can. */
export const unwrapped = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece) => (piece.opened ? unwrapped(piece.opened) : [piece]));

/** All pieces, those inside others too. */
export const everyPiece = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece) => [piece, ...everyPiece(piece.opened ?? [])]);

/** How many bytes the pieces have, without those inside others. */
export const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { digits }) => sum + digits.length / 2, 0);
