/** The page that a deck is made of: a chapter, a lesson's guide, or the cards “what pupils say”. */
export type DeckHome = { kind: 'lesson' | 'chapter'; id: string } | { kind: 'beliefs' };
