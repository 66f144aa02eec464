/** The words of the search page. */
export const search = {
  title: 'Search',
  description: 'Search the chapters, exhibits, terms, claims and sources of this site.',
  label: 'Search this site',
  submit: 'Search',
  hint: 'Nothing that you type leaves your browser: the search runs in it.',
  noScript: 'Search needs a script, and none runs here. These lists lead everywhere:',
  empty: 'Type a word, such as “key”, “backup” or “Berlin”.',
  loading: 'Searching …',
  none: 'Nothing found for “{query}”. Try fewer words, or another form of them.',
  one: '1 result for “{query}”.',
  found: '{count} results for “{query}”.',
  failed: 'The search could not be loaded. These lists lead everywhere:',
  more: 'Show all {count}',
  groups: {
    chapter: 'Chapters',
    exhibit: 'Exhibits',
    term: 'Terms',
    claim: 'Claims of the reports',
    page: 'About this site',
    source: 'Sources',
  },
  /** The title of a claim among the results. */
  claim: '{report}, {id}: {verdict}',
};

export type SearchWords = typeof search;
