import { slowTermsOf, systemRandom, type Realisation } from '../../cipher/index.ts';
import type { Level } from '../kit/exhibit-properties.ts';
import { Stage } from '../kit/stage.svelte.ts';
import { whenIdle } from '../kit/when-idle.ts';
import { codesOf, type Codes } from './codes.ts';
import { announcement, type ExhibitWords } from './describe.ts';
import { realised, type FirstPicture } from './first.ts';
import { APPS, params, type ScenarioId, type State } from './params.ts';
import { MESSAGE, pictureOf, type Picture } from './picture.ts';
import { runOf, runsOf } from './runs.ts';

/** The exhibit's state with what follows from it. Codes take long to work out, and come a moment after the picture. */
export class Situation {
  readonly stage: Stage<State, ScenarioId>;
  message: string = $state('');
  freshKeys = $state(false);
  readonly #words: ExhibitWords;
  readonly #first: FirstPicture;
  #drawn = $state.raw(realised(''));
  readonly #realisation: Realisation = $derived.by(() => {
    const { message, emptyMessage } = { message: this.message, emptyMessage: this.#words.emptyMessage };
    return this.#drawn.withTexts({ [MESSAGE.id]: message.trim() === '' ? emptyMessage : message });
  });
  readonly world = $derived.by(() => runOf(this.stage.state));
  readonly picture: Picture = $derived.by(() =>
    this.#served && this.message === this.#words.message
      ? this.#served.picture
      : pictureOf(this.world, this.#realisation),
  );
  #worked: { run: string; codes: Codes } | undefined = $state.raw();
  #giveUp: (() => void) | undefined;
  /** Drawn ahead of time, so that the first typed letter need not wait for them. */
  #next: Realisation | undefined;

  /** @param onact called when something else is shown than the page was served with: the first act */
  constructor(words: ExhibitWords, scenario: ScenarioId, level: Level, first: FirstPicture, onact: () => void) {
    this.#words = words;
    this.#first = first;
    this.message = words.message;
    this.stage = new Stage(params, scenario, level, (state, _before, spoken) => {
      if (params.scenarioOf(state) !== scenario) onact();
      if (spoken) this.stage.said = announcement(words, state, this.picture);
      this.workOut();
    });
  }

  get realisation(): Realisation {
    return this.#realisation;
  }
  /** What the page was served with for the run that is shown: codes, and with the sample message the picture too. */
  get #served(): FirstPicture[State['server']] | undefined {
    const { state, base } = this.stage;
    return !this.freshKeys && state.app === base.app ? this.#first[state.server] : undefined;
  }
  /** Which keys the codes are about: they do not depend on the message. */
  get #run(): string {
    const { app, server } = this.stage.state;
    return `${app} ${server} ${this.freshKeys ? this.#drawings : ''}`;
  }
  #drawings = $state(0);

  /** The codes of this run, if they have been worked out. */
  readonly codes: Codes | undefined = $derived.by(() => {
    if (this.#served) return this.#served.codes;
    return this.#worked?.run === this.#run ? this.#worked.codes : undefined;
  });

  /** Works the codes out, a step at a time while the page has nothing else to do. */
  workOut(): void {
    this.#giveUp?.();
    if (this.codes) return;
    const run = this.#run;
    const steps = codesOf(this.stage.state.app, this.world.narration, this.#drawn);
    const keep = (codes: Codes): void => void (this.#worked = { run, codes });
    this.#giveUp = whenIdle(
      (function* () {
        keep(yield* steps);
      })(),
    );
  }

  /** Puts the reader's message in place of the sample. The first time, the keys are drawn anew as well. */
  write(message: string): void {
    this.message = message;
    if (!this.freshKeys) this.drawKeys();
  }
  /** Draws every key anew from the browser's own randomness. */
  drawKeys(): void {
    this.freshKeys = true;
    this.#drawings += 1;
    this.#drawn = this.#next ?? realised('', systemRandom);
    this.#next = undefined;
    this.workOut();
  }

  /**
   * What is slow and will be needed: the curves and powers of the runs. First with the keys that the first typed letter
   * takes, then those of other apps, which were not served with the page. One a step, so that a slow phone stays
   * responsive in between.
   */
  *preparation(): Generator {
    const drawn = this.#drawn;
    const next = (this.#next ??= realised('', systemRandom));
    const { app } = this.stage.state;
    const others = APPS.filter((other) => other !== app);
    for (const [keys, apps] of [
      [next, [app]],
      [drawn, others],
      [next, others],
    ] as const)
      for (const one of apps) {
        const { honest, attacked } = runsOf(one);
        for (const term of slowTermsOf([honest.narration, attacked.narration])) yield keys.bytes(term);
      }
  }
}
