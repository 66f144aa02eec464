import { WHOLE } from './params.ts';

/**
 * What has been published on how many choose an optional end-to-end mode, or keep a default. `share` is the part of the
 * scale that a finding leaves open, in thousandths: none of those that were found gives a number. `below` tells that the
 * end of the part does not belong to it. Its id names its words in the catalogue.
 */
export interface Published {
  id: 'survey' | 'lab' | 'switched-on' | 'elsewhere';
  sources: readonly string[];
  share?: { from: number; to: number; below?: true };
}

export const PUBLISHED: readonly Published[] = [
  // “The vast majority rarely or never”: so those who use it more often are fewer than half.
  { id: 'survey', sources: ['VAZ-2018'], share: { from: 0, to: WHOLE / 2, below: true } },
  // “Most participants” kept to the default at all times.
  { id: 'lab', sources: ['ABU-2017'], share: { from: 0, to: WHOLE / 2, below: true } },
  { id: 'switched-on', sources: ['WA-APR16'], share: { from: WHOLE, to: WHOLE } },
  { id: 'elsewhere', sources: ['JBL-2002'] },
];

/** Where the number of people comes from, and what a secret chat cannot be. */
export const COUNTED = { people: { sources: ['ISPA-2015'] }, dot: { sources: ['TG-FAQ20'] } } as const;

/** The ids of all sources that are named here and not by the model. */
export const publishedSources = (): ReadonlySet<string> =>
  new Set([...PUBLISHED, ...Object.values(COUNTED)].flatMap(({ sources }) => sources));
