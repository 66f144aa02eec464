/** The pages that a text can lead to by name: those of which there is one. */
export const PAGES = [
  'home',
  'chapters',
  'exhibits',
  'teach',
  'beliefs',
  'before-and-after',
  'view-maker',
  'reading-the-reports',
  'how-we-know',
  'open-data',
  'glossary',
  'sources',
  'changes',
  'evidence',
  'take',
  'embed-guide',
] as const;
