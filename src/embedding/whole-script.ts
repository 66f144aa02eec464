import type { Language } from '../language/languages.ts';
import { attend as attendFrame } from './frame-script.ts';
import { reportTo, scormAround } from './scorm.ts';

/** The small script of a file to save: a frame's, and where a school's system holds the file, what tells it of the pupil. */
export function attend(): void {
  attendFrame();
  const exhibit = document.querySelector<HTMLElement>('[data-frame]');
  const line = document.querySelector<HTMLElement>('[data-course]');
  const system = scormAround(window);
  if (!exhibit || !line || !system) return;
  // The exhibit's own script follows this one: when all have run, it is alive and asks.
  addEventListener('DOMContentLoaded', () =>
    reportTo(system, exhibit, line, document.documentElement.lang as Language),
  );
}
