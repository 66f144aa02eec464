/** The words of a frame in somebody else's page, and of the guide to it. */
export const embedding = {
  frame: {
    title: '{exhibit} · {site}',
    scenario: '{exhibit}: {scenario}',
    full: '{site} · full exhibit',
    course: {
      asks: 'Say first what you expect: your course is told what you said, and how much of it was right.',
      uses: 'Your course is told when you have tried it.',
      told: 'Your course has been told: {right} of {asked} right.',
      used: 'Your course has been told that you tried it.',
      nothing:
        'You said nothing before you looked, so your course was told nothing. Open it again to say something first.',
      before: 'Your course has your answer from before. It stays as it is.',
    },
  },
  guide: {
    full: 'Open on its own page',
    title: 'Embed',
    intro:
      'Put an exhibit into a page of your own. The quickest way: set it up on its page as you want it, press “Share this” above it, and copy.',
    choices: 'What the frame shows',
    language: 'Language',
    theme: 'Colours',
    themes: { auto: 'as on the reader’s device', light: 'light', dark: 'dark' },
    situation: 'Situation',
    fromLink: 'as in the link below',
    link: 'Link to a situation of your own',
    linkHelp: 'Set up the exhibit as you want it, copy the address of that page, and paste it here.',
    linkWrong: 'This is no link to this exhibit. One looks like this: {example}',
    linkTaken: 'The frame now starts in the situation of your link.',
    code: 'The code',
    codeNote:
      'The last line lets the frame take the height that it needs. Where your system drops it, the frame keeps its {height} pixels and still works.',
    copy: 'Copy the code',
    copied: 'Copied.',
    notCopied: 'Your browser does not let us copy. The code is selected: copy it with the keyboard.',
    preview: 'How it looks',
    withoutFrame: 'Where no frame is allowed',
    withoutFrameText:
      'Substack, Medium and most newsletters take no frames. Save this picture, put it in, and link it to the exhibit:',
    pictureAlt: '{exhibit}: {caption}',
    saveFile: 'As a file of your own',
    saveFileText:
      'This file has everything in it: it works from your own server, from a disk and without a network. Its links to sources lead back here.',
    saveIn: 'Save the file ({language})',
    tag: 'As a tag of its own',
    tagText:
      'One script knows the tag {tag}. It gives each exhibit its height and the colours of the page around it, and tells your page what happens in it.',
    tagAttributes: {
      name: 'which exhibit',
      lang: 'its language',
      state: 'the state that it starts in, as in the address of its page after the question mark',
      theme: 'light or dark; without it, as the page around',
      hide: 'parts to leave out, with commas: {hide}',
      lock: 'parts to show and lock: {lock}',
      height: 'the height that is kept free until the exhibit has told its own',
    },
    events: 'What it tells your page',
    eventsText:
      'The event {ready} says that it is alive, {state} that a reader has chosen something. Both say which exhibit it is, its state as an address has it, and the name of the situation if it has one. Types for TypeScript are beside the script: {types}',
    eventsHeard: 'Try it. What this page hears:',
    versions: 'Addresses that stay',
    versionsText:
      'What you paste keeps its meaning for as long as this site is there. The script’s address names its version; another meaning would get another address.',
    systems: 'In your system',
    wordpress: 'WordPress',
    wordpressText:
      'Paste the address of the exhibit’s page on a line of its own: {address} WordPress finds the frame and makes it as high as needed. An address of your own making, with a question mark in it, is answered with the state that the exhibit starts in: for that, administrators paste the code into a Custom HTML block.',
    ghost: 'Ghost',
    ghostText: 'Paste the same address on a line of its own, or put the code into an HTML card.',
    hugo: 'Hugo',
    hugoText: 'Hugo drops HTML from Markdown. Save the first piece as {file}, and write the second in your text.',
    jekyll: 'Jekyll, Eleventy, plain HTML',
    jekyllText: 'Paste the code into the Markdown or the HTML, with an empty line before and after it.',
    school: 'Moodle, and other schools’ systems',
    schoolText:
      'On the exhibit’s page press “Share this”, save the package {package}, and upload it as one. It asks first what pupils expect, and tells the course who is done, what was said and how much of it was right. Nothing else leaves a pupil’s browser.',
    learns: 'What it learns of your readers',
    learnsText: [
      'A reader’s browser fetches one file, as it would fetch a picture, and from the same place a second when the reader touches the exhibit. Whoever runs the server that they come from could note the reader’s network address, as with every file. Put the saved file on your own server, and we do not see even that.',
      'After that the frame asks for nothing: no cookie, no counting, no font or script from anywhere. What a reader types stays in the reader’s browser. Your page is told the height of the frame and what is chosen in it.',
    ],
    licence: 'Licence',
    licenceText: 'Words and drawings are {licence}, the code is MIT. The frame names its source; elsewhere, write:',
    credit: '“{exhibit}”, {site}, {address}, {licence}',
  },
};
