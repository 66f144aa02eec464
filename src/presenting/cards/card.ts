/** One of the cards “what pupils say”, as its slides need it. The page gives them: they stand in a room beside this one. */
export interface CardOnSlides {
  id: string;
  says: string;
  answer: string;
  study: string;
  unread: boolean;
  exhibit: string;
  scenario: string;
  shows: readonly string[];
  cases: readonly { told: string; verdict: string; name: string }[];
}
