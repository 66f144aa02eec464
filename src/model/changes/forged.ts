import { contents, text, write, type Name, type Term } from '../terms.ts';

/** Words that nobody in the chat has written: the authority's own. */
export const FORGED = text('forged-words');
/** What tells whoever keeps the history to take it away. */
export const DELETION = text('deletion');

/** A term with another in the place of one that stands in it, in whatever depth: the same seals, around other words. */
export function withInstead(term: Term, what: Term, instead: Term): Term {
  if (write(term) === write(what)) return instead;
  switch (term.kind) {
    case 'tuple':
      return { ...term, parts: term.parts.map((part) => withInstead(part, what, instead)) };
    case 'seal':
      return { ...term, body: withInstead(term.body, what, instead) };
    default:
      return term;
  }
}

/** The private keys with which somebody has to sign what stands in a term. */
export const signaturesOn = (term: Term): Name[] =>
  contents(term).flatMap((part) =>
    part.kind === 'seal' && part.as?.protocol === 'sender-key' ? [part.as.signing.of] : [],
  );
