import Reveal from 'reveal.js';
import { fill } from '../../language/fill.ts';
import { type Language, numeral } from '../../language/languages.ts';
import { fromHash } from '../place.ts';
import type { RevealApi } from './api.ts';
import { followExhibits } from './exhibits.ts';
import {
  keepContrast,
  keepKeysApart,
  keyOf,
  listenToTools,
  toggleContrast,
  toggleFullscreen,
  toggleTask,
} from './tools.ts';
import { mirrorHand } from './mirror.ts';
import { followSpeaker } from './speaker-link.ts';
import { countVotes } from './votes.ts';

/** In a frame of the speaker's view: it shows what it is told to, and takes no keys. */
const asked = new URLSearchParams(location.search).get('preview');
const preview = asked !== null && parent !== window;

/** As everybody who knows reveal.js asks for paper: the page without a deck is the handout already. */
const onPaper = new URLSearchParams(location.search).has('print-pdf');

const root = document.querySelector<HTMLElement>('[data-deck]');
const slides = root?.querySelector<HTMLElement>('.all');
if (onPaper) {
  document.documentElement.classList.add('handout');
  addEventListener('load', () => void printWhole());
} else if (root && slides) start(root, slides);

/** Prints the handout once the pictures of its steps are there: on a screen they wait until they are scrolled to. */
async function printWhole(): Promise<void> {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('.step-picture')];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
  print();
}

/** Turns the handout, which the page is without script, into a deck. */
function start(deck: HTMLElement, all: HTMLElement): void {
  document.documentElement.classList.add('presented', 'arriving');
  document.documentElement.classList.toggle('preview', preview);
  deck.classList.add('reveal');
  all.classList.add('slides');
  const sections = [...all.children] as HTMLElement[];
  // An address of a slide that does not exist, or no longer: from the start, and the address says so.
  if (
    location.hash &&
    !fromHash(
      location.hash,
      sections.map(({ id }) => id),
    )
  ) {
    history.replaceState(history.state, '', location.pathname + location.search);
  }

  const lang = document.documentElement.lang as Language;
  const position = deck.dataset['position'] ?? '';
  const reveal = new Reveal(deck, {
    // Slides are laid out by the style sheet in units of the screen: nothing is scaled, so dragging stays exact.
    disableLayout: true,
    display: 'grid',
    center: false,
    transition: 'none',
    backgroundTransition: 'none',
    autoAnimate: false,
    rtl: document.dir === 'rtl',
    controls: false,
    help: false,
    progress: !preview,
    hash: !preview,
    keyboard: !preview,
    touch: !preview,
    fragmentInURL: true,
    postMessage: false,
    hideInactiveCursor: !preview,
    scrollActivationWidth: 0,
    viewDistance: sections.length,
    mobileViewDistance: sections.length,
    keyboardCondition: keepKeysApart,
    // Of three parts reveal.js shows the first alone when the third is no number.
    slideNumber: preview
      ? false
      : (slide: HTMLElement) => {
          const number = numeral(lang, sections.indexOf(slide) + 1);
          return [fill(position, { number, total: numeral(lang, sections.length) }), '', ''];
        },
  });

  if (!preview) keepPlaceAtOnce(reveal);
  followExhibits(reveal, sections);
  countVotes(reveal, deck, !preview);
  if (!preview || asked === 'now') mirrorHand(deck, preview ? 'now' : 'slides');
  keepBytesReadable();
  keepContrast();
  const speaker = followSpeaker(reveal, { deck, sections, preview });
  if (!preview) listenToTools(reveal, deck, speaker.open);
  void reveal.initialize().then(() => {
    waitForFaces(deck);
    // Its own arrows are not shown, but read out, and in English.
    deck.querySelector(':scope > aside.controls')?.remove();
    reveal.addKeyBinding(keyOf('S'), speaker.open);
    // reveal.js's own goes only one way.
    reveal.addKeyBinding(keyOf('F'), () => void toggleFullscreen());
    reveal.addKeyBinding(keyOf('C'), toggleContrast);
    reveal.addKeyBinding(keyOf('T'), () => toggleTask(reveal.getCurrentSlide()));
    reveal.addKeyBinding(keyOf('D'), () => document.querySelector<HTMLElement>('[data-theme-button]')?.click());
    speaker.begin();
  });
}

/** Writes the place into the address with each press: reveal.js waits up to a second, and a reload meanwhile would lose it. */
function keepPlaceAtOnce(reveal: RevealApi): void {
  const write = (): void => {
    const { id } = reveal.getCurrentSlide();
    const step = reveal.getIndices().f ?? -1;
    const hash = `#/${encodeURIComponent(id)}${step < 0 ? '' : `/${step}`}`;
    try {
      history.replaceState(history.state, '', location.pathname + location.search + hash);
    } catch {
      // Some browsers take only so many in a minute: then reveal.js does it a little later.
    }
  };
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) reveal.on(event, write);
}

/** Shows the deck when its typefaces are there: a title that changes its face would move all below it. Styles wait no longer than a second. */
function waitForFaces(deck: HTMLElement): void {
  // By name, because `document.fonts.ready` may be true before anything has been asked for. The first face of a text alone: asked for
  // so, those of another script, which it falls back to, would come too.
  const faces = [...deck.querySelectorAll<HTMLElement>('.present :is(h1, h2, p, li)')].map((text) => {
    const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(text);
    const [first] = fontFamily.split(',');
    return document.fonts.load([fontStyle, fontWeight, fontSize, first].join(' '), text.textContent);
  });
  // Then whatever else the layout has asked for.
  void Promise.allSettled(faces)
    .then(() => document.fonts.ready)
    .then(() => document.documentElement.classList.remove('arriving'));
}

/** Loads the face of bytes with the presenter's first act, before a slide needs it: by then the network may be gone. */
function keepBytesReadable(): void {
  const load = (): void => {
    for (const face of document.fonts) if (face.family.includes('Mono')) face.load().catch(() => undefined);
  };
  for (const sign of ['pointermove', 'pointerdown', 'keydown']) addEventListener(sign, load, { once: true });
}
