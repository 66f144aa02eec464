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
    hash: 'Its {sum}, to check a copy that you were given',
    more: 'All that can be taken along',
    /** Instead of the sum above, when exhibits were changed before. */
    left: 'Saved: {file}, {size}, with its exhibits as you left them. Its {sum}:',
    notLeft: 'The file could not be had. Try again when there is a line.',
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
  /** Below it. */
  wait: 'Beside each size stands how long a line of 50 kbit/s needs for it.',
  columns: { file: 'File', holds: 'What it holds', size: 'Size', hash: '{sum}' },
  whole: 'The whole site in English',
  wholeHolds: 'Chapters, exhibits, glossary, claims and sources in one {html} file, with a search.',
  stick: 'For a USB stick',
  stickHolds:
    'All pages in every language, with the slides, speaker’s view and sheets. Unpack it and open {index} by a double-click.',
  zim: 'For Kiwix',
  zimHolds: 'All pages in every language, as a {zim} file for the Kiwix reader on phones and computers.',
  lessons: 'Lessons',
  lessonHolds: 'Guide, slides, speaker’s view, sheets.',
  chapters: 'Chapters',

  offline: {
    title: 'Keep it in this browser',
    text: 'This browser keeps the pages that you open, as it keeps its history, and shows them when there is no line. Whoever looks into the browser can see which they are. You can let it keep everything, or nothing.',
    all: 'Keep everything in English',
    stop: 'Keep nothing, and delete what is kept',
    again: 'Keep what I read again',
    off: 'Nothing is kept, and nothing will be.',
    on: 'Kept: {count} of {total} files, {size} of {all}. On the line it is about a fifth of that.',
    done: 'Everything is kept: {size}.',
    stopped: 'The line broke. What has come is kept: press again to go on.',
    none: 'This browser keeps nothing for pages, or forbids it here.',
    /** At the head of a page that comes from the store. */
    stored: 'No connection, or a very slow one: this page was kept {age}.',
    now: 'less than an hour ago',
  },

  checking: {
    title: 'Check what you were given',
    text: 'A file that went through many hands may have been changed on its way. Its {sum} tells: it must be the one in the table above, or in the list of all files of the site. Compare it with a list that you did not get from the same hands.',
    one: 'For one file, on Linux, on a Mac, on Windows:',
    all: 'For a whole copy of the site, in its folder:',
    list: 'The list of all files',
    build: 'The same source gives the same bytes on every machine. Whoever builds it gets this list again:',
  },

  mirror: {
    title: 'Put up a mirror',
    text: 'The site is a folder of files. It needs no program on the server, no database and no name of its own, and it works under any address.',
    ways: {
      host: 'Any host of files: unpack the {zip} into a folder, or build the site for your address. A build has ready headers for hosts that read {headers}, and for {nginx} and {caddy} in its folder {hosts}.',
      onion:
        'An onion service: let a web server that listens on this machine only serve the folder, and name its port in {torrc}.',
      ipfs: '{ipfs}: add the folder. Its links are relative in the {zip}, so it works under any gateway’s path.',
      stick: 'A stick, a phone, a shared folder: unpack the {zip} there. No server is needed.',
    },
  },
};
export type PackingWords = typeof packing;
