import type { SourceLinks } from './sources.ts';

/**
 * Where an exhibit stands. `page`: it is what the page is for. `inline`: among other things. `slide`: the slide drives
 * it, and the address is the slide's. `embed`: alone in a frame of somebody else's page, in a compact form, with full
 * addresses.
 */
export type Level = 'page' | 'inline' | 'slide' | 'embed';

/** What every exhibit is given when a page is built: plain data, so that it can stand in the page for the script to read. */
export interface ExhibitProperties<Words, Id extends string = string> {
  words: Words;
  /** The sources that the facts of its modes name. */
  sources: SourceLinks;
  /** The state of the page without a query. */
  scenario: Id;
  /** The address of each scenario's own page, for readers without script. */
  scenarioPages: Record<Id, string>;
  level: Level;
  /** On a slide, the scenario that the next press shows: a class is asked about that one. */
  then?: Id;
  /** Distinguishes it from other exhibits on the same page; starts every id within it. */
  id: string;
}
