import type { RevealApi } from './api.ts';

/**
 * Keeps every exhibit in the scenario of its slide's step, however the step was reached: forwards, backwards, by an
 * address, or before the exhibit had come alive.
 */
export function followExhibits(reveal: RevealApi, slides: readonly HTMLElement[]): void {
  const withSteps = slides.filter((slide) => slide.querySelector('[data-scenario].step'));
  const showAll = (): void => withSteps.forEach(showStep);
  for (const event of ['ready', 'slidechanged', 'fragmentshown', 'fragmenthidden']) reveal.on(event, showAll);
  for (const slide of withSteps) {
    const alive = new MutationObserver(() => showStep(slide));
    alive.observe(slide, { subtree: true, attributes: true, attributeFilter: ['data-live'] });
    const moved = new MutationObserver(() => followHand(slide));
    moved.observe(slide, { subtree: true, attributes: true, attributeFilter: ['data-scenario'] });
    slide.addEventListener('pointerdown', keepSwipesApart, { capture: true });
    slide.addEventListener('click', giveKeysBack);
  }
}

/** The step that a slide is at: the last one that is not still to come. */
function showStep(slide: HTMLElement): void {
  const steps = [...slide.querySelectorAll<HTMLElement>('.step')];
  const current = steps.findLast((step) => !step.matches('.fragment:not(.visible)'));
  for (const step of steps) step.classList.toggle('current', step === current);
  const exhibit = slide.querySelector<HTMLElement>('[data-exhibit][data-live="true"]');
  const scenario = current?.dataset['scenario'];
  if (exhibit && scenario && exhibit.dataset['scenario'] !== scenario) {
    exhibit.dispatchEvent(new CustomEvent('exhibit:scenario', { detail: scenario }));
  } else followHand(slide);
}

/** Whoever moves something by hand has left the step: then the exhibit's own caption stands instead of the step's. */
function followHand(slide: HTMLElement): void {
  const step = slide.querySelector<HTMLElement>('.step.current')?.dataset['scenario'];
  const shown = slide.querySelector<HTMLElement>('[data-exhibit][data-live="true"]')?.dataset['scenario'];
  slide.toggleAttribute('data-by-hand', step !== undefined && shown !== undefined && shown !== step);
}

const HANDLES = 'button, a, input, textarea, summary, label, [role="button"]';

/** A finger that drags the server does not turn the slide; one beside it does. */
function keepSwipesApart(event: PointerEvent): void {
  const slide = event.currentTarget as HTMLElement;
  slide.toggleAttribute('data-prevent-swipe', (event.target as Element).closest(HANDLES) !== null);
}

/** After a click in the exhibit the clicker's keys belong to the slides again, and not to what was clicked. */
function giveKeysBack({ target, detail }: MouseEvent): void {
  const active = document.activeElement;
  // A click of the keyboard (detail 0) leaves the focus where its user put it.
  if (detail === 0 || !(target instanceof Element) || !target.closest('[data-exhibit]')) return;
  if ((active instanceof HTMLElement || active instanceof SVGElement) && !active.matches('textarea, [type="text"]'))
    active.blur();
}
