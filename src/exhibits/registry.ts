import { params as endsAndBackups } from './ends-and-backups/params.ts';
import { params as buildAMessenger } from './build-a-messenger/params.ts';
import { params as exposureTable } from './exposure-table/params.ts';
import { params as groupFanout } from './group-fanout/params.ts';
import { params as keyCheck } from './key-check/params.ts';
import { params as keyCustody } from './key-custody/params.ts';
import { params as messageJourney } from './message-journey/params.ts';
import { params as moveTheServer } from './move-the-server/params.ts';
import type { Params } from './kit/params.ts';
import { params as seizedKey } from './seized-key/params.ts';
import { params as timeline } from './timeline/params.ts';
import { params as tryEveryKey } from './try-every-key/params.ts';
import { params as tunnelAndBlock } from './tunnel-and-block/params.ts';
import { params as weightOfADefault } from './weight-of-a-default/params.ts';
import { params as whoKnowsWhom } from './who-knows-whom/params.ts';

/** What pages, chapters and checks need to know of an exhibit. */
export interface ExhibitEntry {
  id: string;
  /** Its state, and how an address tells it. */
  params: Params<object>;
  /** The ids of its named scenarios; the first is where it starts. */
  scenarios: readonly string[];
}

const entry = (id: string, params: Params<object>): ExhibitEntry => ({ id, params, scenarios: params.ids });

/**
 * Every exhibit by its id. To add one: a folder; a line here, in `catalogues.ts` and in `Exhibit.astro`; and a page for
 * its frame in `src/pages/[...lang]/embed/`.
 */
export const EXHIBITS: Readonly<Record<string, ExhibitEntry>> = Object.fromEntries(
  [
    entry('move-the-server', moveTheServer),
    entry('message-journey', messageJourney),
    entry('key-custody', keyCustody),
    entry('seized-key', seizedKey),
    entry('exposure-table', exposureTable),
    entry('key-check', keyCheck),
    entry('try-every-key', tryEveryKey),
    entry('group-fanout', groupFanout),
    entry('who-knows-whom', whoKnowsWhom),
    entry('tunnel-and-block', tunnelAndBlock),
    entry('weight-of-a-default', weightOfADefault),
    entry('ends-and-backups', endsAndBackups),
    entry('timeline', timeline),
    entry('build-a-messenger', buildAMessenger),
  ].map((one) => [one.id, one]),
);

/** @throws when there is no such exhibit */
export function exhibitOf(id: string): ExhibitEntry {
  const found = EXHIBITS[id];
  if (!found) throw new Error(`There is no exhibit named "${id}". There are: ${Object.keys(EXHIBITS).join(', ')}.`);
  return found;
}

/** The query that puts an exhibit into one of its scenarios; `''` for no scenario. */
export const stateOf = (id: string, scenario: string | undefined): string => {
  const { params } = exhibitOf(id);
  return scenario === undefined || !params.is(scenario) ? '' : params.write(params.inScenario(scenario));
};
