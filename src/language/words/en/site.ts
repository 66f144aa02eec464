/** The words of the site around its chapters and exhibits. `{placeholders}` are filled by `fill`. */
export const site = {
  name: 'Who Holds the Key?',
  /** After a page's own title, in the window's title. */
  titleOf: '{page} · Who Holds the Key?',
  description:
    'What can a messaging service’s servers read, and what changes when a state makes the service move them inside its borders? An explainer that works it out before your eyes.',
  skip: 'Skip to the text',
  /** At the head of every page of a language that is not finished. */
  draft: 'Not all of this site is in {language} yet. What is missing stands here in {original}.',
  nav: {
    label: 'Site',
    chapters: 'Chapters',
    exhibits: 'Exhibits',
    teach: 'Teach',
    sources: 'Sources',
    embed: 'Embed',
    glossary: 'Glossary',
    reports: 'Reading the reports',
    howWeKnow: 'How we know',
    changes: 'Changes',
    evidence: 'Evidence',
    openData: 'Open data',
    take: 'Take it with you',
    translating: 'Translating',
    search: 'Search',
  },
  /** Between the parts of a list. */
  comma: ', ',
  languages: 'Languages',
  darkTheme: 'Dark theme',
  /** On the first page of another language, for readers whose browser asks for this one: where it leads. */
  alsoHere: 'This site in English',
  home: {
    headline: ['A state can move the server.', 'Can it move the key?'],
    intro:
      'In May 2016 Iran told foreign messengers to bring Iranians’ data into the country. Move each server over the border, then look for a key to take along.',
    chapters: 'Chapters',
    how: 'How we know',
    howText: [
      'Nobody typed in who can read what. A small model follows every message and every key through each app, and works out what somebody with these disks, these keys or this server could derive.',
      'Then real cryptography checks it: real keys, real ciphertext, and every key tried on every message. The two must agree in every case; our tests hold them to it.',
      'What we say of an app comes from documents that you can open. Where nobody has said, we assume, and mark it.',
    ],
    howMore: 'How we know, in full',
    howSources: 'All {count} sources',
    use: 'Take it with you',
    present: 'Teach with it',
    presentText: 'Every chapter is also a set of slides, with a view for the speaker.',
    embed: 'Put an exhibit into your page',
    embedText: 'One exhibit as one file, from us or from your own server.',
    take: 'Read it without a line',
    takeText: 'The whole site, a chapter or a lesson as one file, to keep and to pass on.',
  },
  chapters: {
    title: 'Chapters',
    intro: 'Read them in order, or start where your question is.',
    position: '{number} of {total}',
    numbered: 'Chapter {number}',
    updated: 'Updated {date}',
    present: 'Present as slides',
    contents: 'In this chapter',
    onPage: 'On this page',
    previous: 'Previous chapter',
    next: 'Next chapter',
    around: 'Before and after this chapter',
    table: 'Table: {columns}',
    minutes: '{minutes} min read',
  },
  teach: {
    title: 'Teach',
    intro:
      'Three lessons that are ready: one press starts the slides, the exhibits move with your clicker, and the notes say what to ask.',
    decks: 'Each chapter as slides',
    time: 'about {minutes} minutes',
    slides: 'Slides',
    speaker: 'Speaker’s view',
    chapter: 'The chapter',
    how: 'Open the slides on the projector and the speaker’s view on your own screen, in the same browser: they keep in step. Press ? in the slides for all keys. Printed, a deck is a handout with the notes.',
  },
  /** At a chapter's end. */
  about: {
    title: 'About this chapter',
    checked: 'Facts checked on {date}.',
    changes: 'What changed',
    allChanges: 'Changes to all chapters',
    cite: 'To cite it',
    citation: '“{title}”, {site}, {date}, {address}',
  },
  glossary: {
    title: 'Glossary',
    intro: '{count} words as this site uses them, and what they do not mean.',
    inChapter: 'Explained in',
  },
  changes: {
    title: 'Changes',
    intro: 'What was changed in which chapter, the newest first.',
    feed: 'The same as a feed, for readers that watch for news',
  },
  citations: {
    title: 'Sources of this chapter',
    ofPage: 'Sources of this page',
    /** The accessible name of a number in the text. */
    link: 'Source {number}: {title}',
    all: 'All sources of the site',
    back: 'Back to the text: {number}',
    backTo: 'Cited at',
  },
  exhibits: {
    title: 'Exhibits',
    intro:
      'What they say of who can read what is worked out from a model and checked with real keys. Each state has an address that you can send.',
    scenarios: 'Situations',
    scenarioTitle: '{scenario} · {exhibit}',
    situations: '{number} situations',
    groups: {
      order: 'What would the order open?',
      keys: 'How do the keys work?',
      visible: 'What stays visible?',
      round: 'What are the ways round?',
      build: 'Build and check',
    },
  },
  sources: {
    title: 'Sources',
    intro:
      'Everything that the chapters rest on: {count} sources, by the kind of evidence they are. Each was read on the date given with it.',
    kinds: {
      primary: 'First hand',
      wire: 'News agencies',
      relay: 'Reports of reports',
      analysis: 'Analysis',
    },
    kindNotes: {
      primary: 'The text itself, or the one who acted: decrees, terms, documentation, statements.',
      wire: 'A news agency with somebody on the spot.',
      relay: 'A report of somebody else’s report. It can say what was said, not that it is so.',
      analysis: 'Somebody outside who examined the thing.',
    },
    kind: {
      primary: 'First hand',
      wire: 'News agency',
      relay: 'Report of a report',
      analysis: 'Analysis',
    },
    checked: 'Read {date}',
    citedIn: 'Cited in',
  },
  dates: {
    /** Words that stand in a source's date, as the list of sources writes them. */
    words: {
      undated: 'undated',
      'c.': 'about',
      revised: 'revised',
      after: 'after',
      poll: 'poll',
    },
  },
  footer: {
    label: 'About this site',
    pages: 'Further pages',
    licences: 'Code: {code}. Words and drawings: {words}.',
    code: 'MIT',
    words: 'CC BY 4.0',
    dates: 'Every date is taken from the source itself. Where we could read only a copy, the list of sources says so.',
    privacy: 'No cookies, no counting, nothing from third parties. What you type stays in your browser.',
  },
  notFound: {
    title: 'No page here',
    text: 'This address leads nowhere on this site. These do:',
  },
};

export type SiteWords = typeof site;
