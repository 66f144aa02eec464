import { runsOf } from '../../cipher/warm-up.ts';
import type { ModeId } from '../../model/index.ts';
import type { Level } from '../kit/exhibit-properties.ts';
import { follow, underKeys } from '../kit/following.ts';
import type { LateFormats } from '../kit/late-ciphers.ts';
import { modeOf } from '../kit/modes.ts';
import { RealKeys } from '../kit/real-keys.svelte.ts';
import { Stage } from '../kit/stage.svelte.ts';
import { whenIdle } from '../kit/when-idle.ts';
import { listOf } from '../kit/words.ts';
import type * as Bytes from './bytes.ts';
import { casesOf, narrationsOf, nextTo, verdictsOf, type ModeCase } from './cases.ts';
import { announcement, textsOf, type ExhibitWords, type Verdicts } from './describe.ts';
import type { Desk, FirstPicture } from './found.ts';
import { MODES_HERE } from './modes.ts';
import { params, type ScenarioId, type State } from './params.ts';
import type { DiskStrip } from './view.ts';

/** All that follows from the exhibit's state: the cases of the chosen modes, and what real bytes yield. */
export class Situation {
  readonly stage: Stage<State, ScenarioId>;
  readonly keys: RealKeys<typeof Bytes>;
  readonly #words: ExhibitWords;
  readonly #found = underKeys((one: ModeCase, realisation, bytes: typeof Bytes) => bytes.found(one, realisation));
  readonly #first: FirstPicture;
  /** The cases of the page as it was served, which `#first` is about. */
  readonly #served: readonly ModeCase[];
  #giveUp: (() => void) | undefined;
  /** What last stood on the server of each lane. */
  readonly #strips: Partial<Record<ModeId, string>>;

  #hovering: State | undefined = $state.raw();
  /** What was last said of: announcements tell what is not as it was then. */
  #told: Verdicts = {};
  #quiet = false;

  /** What the exhibit shows: its state, or while something hangs over the border, what it would be if let go there. */
  readonly shown: State = $derived.by(() => this.#hovering ?? this.stage.state);
  readonly cases: readonly ModeCase[] = $derived.by(() => casesOf(this.shown));

  /**
   * What the desk shows. It follows the cases one frame later, so that a moved server is seen to move before ciphers are
   * tried, and lane by lane, as soon as what is slow in a lane is there.
   */
  desk: readonly ModeCase[] = $state.raw([]);
  /** True while the desk shows what the model says, and its bytes are still to come. */
  #bare = $state(false);
  readonly verdicts: Verdicts = $derived(verdictsOf(this.desk));
  readonly found: Partial<Record<ModeId, Desk>> = $derived.by(() =>
    Object.fromEntries(this.desk.map((one) => [one.mode, this.#examine(one)])),
  );

  constructor(words: ExhibitWords, scenario: ScenarioId, level: Level, first: FirstPicture, formats?: LateFormats) {
    this.#words = words;
    this.#first = first;
    this.#strips = { ...first.strips };
    this.keys = new RealKeys(
      words.samples.message,
      (message) => textsOf(words, message),
      () => this.desk.flatMap(narrationsOf),
      () => import('./bytes.ts'),
      (again) => this.stage.lost(again),
      formats,
    );
    this.stage = new Stage(params, scenario, level, (state, _before, spoken) => this.#settle(state, spoken));
    this.#served = casesOf(this.stage.base);
    this.desk = this.#served;
    this.#told = verdictsOf(this.#served);
  }

  /** Shows what would be if something were let go where it hangs, and with nothing what is. */
  hover(state: State | undefined): void {
    if (state === undefined && this.#hovering === undefined) return;
    this.#hovering = state;
    this.#settle(this.shown, false);
  }
  /** Does something whose changes are not announced, because somebody else speaks of them. */
  quietly(act: () => void): void {
    this.#quiet = true;
    act();
    this.#quiet = false;
  }
  /** Lets go: what was shown is so from now on. */
  carry(state: State): void {
    this.#hovering = undefined;
    this.stage.go(state);
  }

  /** The picture has changed; after the next frame the desk follows, one lane at a time, and what changed is announced. */
  #settle(state: State, spoken: boolean): void {
    let aloud = spoken && !this.#quiet;
    const tell = (): void => {
      if (this.#hovering) return;
      if (aloud) this.stage.said = announcement(this.#words, state, this.#told, this.verdicts);
      this.#told = this.verdicts;
      aloud = false;
    };
    follow(this.keys, {
      lanes: () => this.cases,
      runsOf: narrationsOf,
      isStill: () => this.shown === state,
      bare: () => {
        this.#bare = true;
        this.desk = this.cases;
        tell();
      },
      show: (upTo) => {
        const { cases, desk } = this;
        this.desk = cases.map((next, at) =>
          at <= upTo ? next : (desk.find(({ mode }) => mode === next.mode) ?? next),
        );
        if (upTo === cases.length - 1) this.#bare = false;
      },
      end: tell,
    });
    this.#giveUp?.();
    this.#giveUp = whenIdle(nextTo(state));
  }

  #examine(one: ModeCase): Desk {
    const first = this.#first.desk[one.mode];
    if (first && this.keys.asServed && this.#served.includes(one)) return first;
    if (this.#bare) return {};
    return this.keys.of((bytes, realisation) => this.#found(one, realisation, bytes)) ?? {};
  }
  /** What stands on the server of a lane: as long as the lane's desk has not followed, what stood there before. */
  stripOf(mode: ModeId, strip: DiskStrip): string {
    const settled = this.desk.some((one) => this.cases.includes(one) && one.mode === mode);
    const isFirst = this.keys.asServed && this.shown === this.stage.base && this.#first.strips[mode] !== undefined;
    const words = settled && !isFirst && this.keys.of((bytes, realisation) => bytes.stripWords(strip, realisation));
    if (words) this.#strips[mode] = words;
    return this.#strips[mode] ?? '';
  }

  /**
   * What is slow and will be needed, worked out while the page is idle: what is next to what is shown, then the curve
   * operations of every scenario. Returns what gives it up.
   */
  prepare(): () => void {
    const stops = [whenIdle(this.#near()), this.keys.whenIdle(() => this.#ahead())];
    return () => stops.forEach((stop) => stop());
  }
  *#near(): Generator {
    yield listOf(this.#words.lang, []);
    yield* nextTo(this.stage.state);
    for (const id of params.ids) yield casesOf(params.inScenario(id));
  }
  *#ahead(): Generator {
    const near = [...this.stage.state.modes, ...MODES_HERE.leading];
    const modes = MODES_HERE.fitting.filter((mode) => near.includes(mode));
    const states = params.ids.map((id) => params.inScenario(id));
    yield* this.keys.ahead(runsOf(modes.map(modeOf), states));
  }
}
