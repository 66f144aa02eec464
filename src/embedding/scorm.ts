import { fill } from '../language/fill.ts';
import { type Language, numeral } from '../language/languages.ts';
import type { Catalogue } from '../language/words.ts';

/** What a school's system offers to a lesson that it has opened: the part of SCORM 1.2 that is used here. Everything is text. */
export interface Scorm {
  LMSInitialize(nothing: ''): string;
  LMSGetValue(name: string): string;
  LMSSetValue(name: string, value: string): string;
  LMSCommit(nothing: ''): string;
  LMSFinish(nothing: ''): string;
}

/** What the reader is told of what their course is told. */
type CourseWords = Catalogue<'embedding'>['frame']['course'];

/** So many windows further out the standard has a lesson look. */
const FURTHEST = 7;

/** The system's side, where a page around this one, or the one that opened it, has it. */
export function scormAround(from: Window): Scorm | undefined {
  const inOrAround = (first: Window | null): Scorm | undefined => {
    let at = first;
    for (let far = 0; at && far <= FURTHEST; far++) {
      try {
        const { API } = at as Window & { API?: Scorm };
        if (API) return API;
      } catch {
        // A page of somebody else's, which is no school's system for this one.
        return undefined;
      }
      if (at.parent === at) return undefined;
      at = at.parent;
    }
    return undefined;
  };
  return inOrAround(from) ?? inOrAround(from.top?.opener as Window | null) ?? inOrAround(from.opener as Window | null);
}

/** Hours, minutes and seconds, as SCORM 1.2 has a time. */
export function timeSpan(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(Math.floor(seconds / 3600)).padStart(4, '0')}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/**
 * Tells a school's system what was expected, and how much of it was right, as soon as the answers stand. What was said first
 * counts: who opens the exhibit once more and knows changes nothing. An exhibit in a state that asks nothing is done when something
 * in it has been chosen, and has no score. Tells the reader of each.
 */
export function reportTo(system: Scorm, exhibit: HTMLElement, line: HTMLElement, lang: Language): void {
  const words = JSON.parse(line.dataset['course'] ?? '{}') as CourseWords;
  const say = (text: string): void => {
    line.hidden = false;
    line.textContent = text;
  };
  if (system.LMSInitialize('') !== 'true') return;
  const began = performance.now();
  const set = (name: string, value: string | number): string => system.LMSSetValue(`cmi.${name}`, String(value));
  addEventListener('pagehide', () => {
    set('core.session_time', timeSpan(performance.now() - began));
    system.LMSCommit('');
    system.LMSFinish('');
  });
  if (/^(completed|passed|failed)$/.test(system.LMSGetValue('cmi.core.lesson_status'))) {
    say(words.before);
    return;
  }
  set('core.lesson_status', 'incomplete');

  /** The places that were asked about: on a phone there may be fewer at a time. */
  const asked = new Set<string>();
  let answered = 0;
  let over = false;
  const done = (text: string): void => {
    over = true;
    set('core.lesson_status', 'completed');
    system.LMSCommit('');
    say(text);
  };
  const look = (): void => {
    if (over) return;
    const places = [...exhibit.querySelectorAll<HTMLElement>('[data-guess]')];
    const open = places.filter((one) => one.querySelector('fieldset'));
    for (const { dataset } of open) asked.add(dataset['guess'] ?? '');
    if (asked.size === 0) return;
    const answers = places.flatMap((place) => {
      const { said, answer = '', right } = place.querySelector<HTMLElement>('[data-said]')?.dataset ?? {};
      return said === undefined ? [] : [{ place: place.dataset['guess'] ?? '', said, answer, right: right === 'true' }];
    });
    if (answers.length === 0) {
      if (open.length === 0) say(words.nothing);
      return;
    }
    if (answers.length <= answered && open.length > 0) return;
    answered = answers.length;
    for (const [at, { place, said, answer, right }] of answers.entries()) {
      set(`interactions.${at}.id`, place);
      set(`interactions.${at}.type`, 'fill-in');
      set(`interactions.${at}.student_response`, said);
      set(`interactions.${at}.correct_responses.0.pattern`, answer);
      set(`interactions.${at}.result`, right ? 'correct' : 'wrong');
    }
    const right = answers.filter(({ right: is }) => is).length;
    set('core.score.min', 0);
    set('core.score.max', 100);
    set('core.score.raw', Math.round((100 * right) / asked.size));
    const text = fill(words.told, { right: numeral(lang, right), asked: numeral(lang, asked.size) });
    if (open.length === 0) done(text);
    else say(text);
  };
  // What watches goes with the page.
  new MutationObserver(look).observe(exhibit, { subtree: true, childList: true });
  look();
  say(asked.size > 0 ? words.asks : words.uses);
  exhibit.addEventListener('exhibit:state', () => {
    // The state in which it is opened was told before this listens.
    if (asked.size === 0 && !over) done(words.used);
  });
}
