import type { Item, ModeId, Placement, Power, Verdict } from '../../model/index.ts';
import type { Params } from './params.ts';

/**
 * The questions that exhibits answer, in the order in which they are asked. `order`: what the order opens. `keys`: how keys
 * work. `visible`: what stays visible without any key. `round`: ways round the keys. `build`: build and check.
 */
export const GROUPS = ['order', 'keys', 'visible', 'round', 'build'] as const;
export type Group = (typeof GROUPS)[number];

/** What a caption states of who can read what, in the attributes of a `<Says>`. */
export type Stated = Readonly<Partial<Record<'mode' | 'data' | 'keys' | 'powers' | 'item' | 'verdict', string>>>;

/** A case that a sentence speaks of: who did what to which modes of messaging, which items it is about, and what comes of it. */
export interface SpokenCase {
  modes: readonly ModeId[];
  placement: Placement;
  powers: readonly Power[];
  items: readonly Item[];
  verdict: Verdict;
}

/** What an exhibit says of itself: all that pages, chapters, slides, frames and checks need to know of it. */
export interface ExhibitSays<S extends object = object, Id extends string = string> {
  /** The question that it answers. */
  group: Group;
  /** Where it stands among all: smaller comes first. Leave gaps, so that one more renumbers nothing. */
  order: number;
  /** Its state, and how an address tells it. */
  params: Params<S, Id>;
  /** The scenario that says most in a still picture. */
  picture: Id;
  /** Whether it carries real ciphers: its frame may then weigh more. */
  ciphers?: boolean;
  /**
   * How high its frame has to be, in pixels, for every situation in every language at every width from 320 pixels on: kept
   * free where no script tells it. `e2e/fitting.spec.ts` holds it. Absent: as high as WordPress lets a frame be.
   */
  height?: number;
  /** Whether it draws the map, whose shapes stand once in a page. */
  map?: boolean;
  /**
   * Its state in which a sentence's case is to be seen, if it can show it: sentences of chapters drive it there. An exhibit
   * of one mode at a time shows the first of several of which the sentence says the same.
   */
  shows?: (spoken: SpokenCase) => S | undefined;
  /**
   * What the captions of its scenarios state. Captions are plain words, so what they state stands here, and the build stops
   * where the model says something else. What `<Says>` has no words for (a seized key's messages, a place on the way, a
   * built messenger, a second password) is held against the model by the exhibit's own tests.
   */
  stated?: Readonly<Partial<Record<Id, readonly Stated[]>>>;
}

/** What an exhibit's `exhibit.ts` exports; its id is the name of its folder. */
export const defineExhibit = <S extends object, Id extends string>(says: ExhibitSays<S, Id>): ExhibitSays => says;
