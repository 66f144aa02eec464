import type { Narration } from '../../model/index.ts';
import type { Level } from '../kit/exhibit-properties.ts';
import { follow, underKeys } from '../kit/following.ts';
import type { LateFormats } from '../kit/late-ciphers.ts';
import { RealKeys } from '../kit/real-keys.svelte.ts';
import { Stage } from '../kit/stage.svelte.ts';
import { announcement, textsOf, type ExhibitWords } from './describe.ts';
import type * as Bytes from './examine.ts';
import type { FirstPicture } from './first.ts';
import type { Found } from './found.ts';
import { hopsOf, lanesOf, stopAt, type Lane, type LaneStop } from './lanes.ts';
import { params, type ScenarioId, type State } from './params.ts';

/** A lane with the stop at which the message is. */
export interface Shown {
  lane: Lane;
  at: LaneStop;
}

/** All that follows from the exhibit's state: the lanes, and what real bytes yield. */
export class Situation {
  readonly stage: Stage<State, ScenarioId>;
  readonly keys: RealKeys<typeof Bytes>;
  readonly #words: ExhibitWords;
  readonly #first: FirstPicture;
  readonly #served: readonly Shown[];

  readonly lanes: readonly Lane[] = $derived.by(() => lanesOf(this.stage.state));
  readonly hops: readonly number[] = $derived(hopsOf(this.lanes));
  /**
   * What the bytes are shown of. It follows the state one frame later, so that the message is seen to move before ciphers
   * are tried, and lane by lane, as soon as what is slow in a lane is there.
   */
  shown: readonly Shown[] = $state.raw([]);
  /** True while what is shown is what the model says, and its bytes are still to come. */
  #bare = $state(false);
  readonly found: readonly Found[] = $derived.by(() => this.shown.map((one, index) => this.#examine(one, index)));
  readonly #found = underKeys((at: LaneStop, realisation, lane: Lane, bytes: typeof Bytes) =>
    bytes.examine(lane, at, realisation),
  );

  /** @param onact called when something else is shown than the page was served with: the first act, and every other */
  constructor(
    words: ExhibitWords,
    scenario: ScenarioId,
    level: Level,
    first: FirstPicture,
    onact: () => void,
    formats?: LateFormats,
  ) {
    this.#words = words;
    this.#first = first;
    this.keys = new RealKeys(
      words.samples.message,
      (message) => textsOf(words, message),
      () => this.shown.flatMap(runsOf),
      () => import('./examine.ts'),
      (again) => this.stage.lost(again),
      formats,
    );
    this.stage = new Stage(params, scenario, level, (state, before, spoken) => {
      if (params.write(state) !== params.write(this.stage.base)) onact();
      this.#settle(state, before, spoken);
    });
    this.#served = shownIn(this.stage.base);
    this.shown = this.#served;
  }

  /** The picture has changed; after the next frame the bytes follow, one lane at a time, and what changed is announced. */
  #settle(state: State, before: State, spoken: boolean): void {
    const next = shownIn(state);
    let aloud = spoken;
    const tell = (): void => {
      if (aloud) this.stage.said = announcement(this.#words, state, before);
      aloud = false;
    };
    follow(this.keys, {
      lanes: () => next,
      runsOf,
      isStill: () => this.stage.state === state,
      bare: () => {
        this.#bare = true;
        this.shown = next;
        tell();
      },
      show: (upTo) => {
        this.shown = next.map((shown, index) => (index <= upTo ? shown : (this.shown[index] ?? shown)));
        if (upTo === next.length - 1) this.#bare = false;
      },
      end: tell,
    });
  }

  #examine(one: Shown, index: number): Found {
    const first = this.keys.asServed && this.#served[index]?.at === one.at ? this.#first[index] : undefined;
    if (first) return first;
    if (this.#bare) return { pieces: [], got: {} };
    return (
      this.keys.of((bytes, realisation) => this.#found(one.at, realisation, one.lane, bytes)) ?? { pieces: [], got: {} }
    );
  }

  /** Moves the message to a hop. */
  moveTo(hop: number): void {
    this.stage.go({ ...this.stage.state, hop });
  }
  /** Moves the message on, or back, by one stop of either lane. */
  step(by: 1 | -1): void {
    const next = this.hops[this.position + by];
    if (next !== undefined) this.moveTo(next);
  }
  /** Where in `hops` the message is. A hop that neither lane has counts as the last before it. */
  get position(): number {
    return Math.max(
      0,
      this.hops.findLastIndex((hop) => hop <= this.stage.state.hop),
    );
  }

  /**
   * What is slow and will be needed, worked out while the page is idle: the curve operations of every scenario, and what
   * the first looks yield. Returns what gives it up.
   */
  prepare(): () => void {
    return this.keys.whenIdle(() => this.#ahead());
  }
  *#ahead(): Generator {
    const lanes = params.ids.flatMap((id) => lanesOf(params.inScenario(id)));
    yield* this.keys.ahead(lanes.map(({ journey }) => journey.narration));
    for (const lane of lanes)
      yield this.keys.of((bytes, realisation) => bytes.examine(lane, stopAt(lane, 0), realisation));
  }
}

/** The runs whose bytes a lane shows at a stop. */
const runsOf = ({ lane, at }: Shown): readonly Narration[] =>
  [lane.journey, lane.world, at.looks].flatMap((one) => (one ? [one.narration] : []));

const shownIn = (state: State): readonly Shown[] =>
  lanesOf(state).map((lane) => ({ lane, at: stopAt(lane, state.hop) }));
