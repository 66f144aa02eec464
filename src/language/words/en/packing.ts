/** The words of what people take with them: files to pass on, and the site without a connection. */
export const packing = {
  /** At the head of a chapter and of a lesson: what it leads to is a file. */
  save: 'Save as one file',
  offer: {
    title: 'Save it, pass it on',
    chapter:
      'This chapter is also one file, with its exhibits alive. It opens by a double-click or from a messenger’s downloads, needs no connection and asks for nothing.',
    lesson:
      'This lesson is also one file: guide, slides with their exhibits alive, speaker’s view and sheets. It opens from a stick by a double-click, needs no connection and asks for nothing.',
    hash: 'Its SHA-256, to check a copy that you were given',
    more: 'All that can be taken along',
  },
  kilobytes: '{size} kB',
  megabytes: '{size} MB',
  /** At the foot of every page of such a file. */
  note: 'A copy of {address}, as of {date}. It needs no connection and asks for nothing. You may pass it on: {licence}.',
  /** In such a file, where no script runs. */
  unscripted:
    'This is the text alone. Where scripts may run, the file opens with its exhibits alive: if you see this in a messenger’s preview, open the file in a browser.',

  title: 'Take it with you',
  lead: 'The site as files that work without a line: to keep, to pass on, to put on another server.',
  asOf: 'As of {date}. Every file says inside where it comes from. None asks for anything when it is opened.',
  columns: { file: 'File', holds: 'What it holds', size: 'Size', hash: 'SHA-256' },
  whole: 'The whole site in English',
  wholeHolds: 'Chapters, exhibits, glossary, claims and sources in one HTML file, with a search.',
  stick: 'For a USB stick',
  stickHolds:
    'All pages in every language, with slides, speaker’s view and sheets. Unpack it and open index.html by a double-click.',
  zim: 'For Kiwix',
  zimHolds: 'All pages in every language, as a ZIM file for the Kiwix reader on phones and computers.',
  lessons: 'Lessons',
  lessonHolds: 'Guide, slides, speaker’s view, sheets.',
  chapters: 'Chapters',

  offline: {
    title: 'Keep it in this browser',
    text: 'This browser can keep the pages that you open, and show them when there is no line. Nothing is kept until you ask for it here. Who looks into this browser then can see that you keep this site.',
    keep: 'Keep what I read',
    all: 'Keep everything in English',
    stop: 'Stop, and delete what is kept',
    off: 'Nothing is kept.',
    on: 'Kept: {count} pages and files, {size}.',
    progress: '{done} of {total} files, {size}',
    stopped: 'The line broke. What has come is kept. Press again to go on.',
    none: 'This browser keeps nothing for pages, or forbids it here.',
    /** At the head of a page that comes from the store. */
    stored: 'No connection: this page was kept {age}.',
    now: 'less than an hour ago',
  },

  checking: {
    title: 'Check what you were given',
    text: 'A file that went through many hands may have been changed on its way. Its SHA-256 tells: it must be the one in the table above, or in the list of all files of the site. Compare it with a list that you did not get from the same hands.',
    one: 'For one file, on Linux, on a Mac, on Windows:',
    all: 'For a whole copy of the site, in its folder:',
    list: 'The list of all files',
    build: 'The same source gives the same bytes on every machine. Whoever builds it gets this list again:',
  },

  mirror: {
    title: 'Put up a mirror',
    text: 'The site is a folder of files. It needs no program on the server, no database and no name of its own, and it works under any address.',
    ways: {
      host: 'Any host of files: unpack the zip into a folder, or build the site for your address. The folder has ready headers for hosts that read {headers}; for nginx and Caddy they are in the project’s {docs}.',
      onion: 'An onion service: let a web server that listens on this machine only serve the folder, and name its port in torrc.',
      ipfs: 'IPFS: add the folder. Its links are relative in the zip, so it works under any gateway’s path.',
      stick: 'A stick, a phone, a shared folder: unpack the zip there. No server is needed.',
    },
  },
};
export type PackingWords = typeof packing;
