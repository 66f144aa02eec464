// Written by `npm run index`: every folder of an exhibit.
import buildAMessenger from './build-a-messenger/exhibit.ts';
import endsAndBackups from './ends-and-backups/exhibit.ts';
import exposureTable from './exposure-table/exhibit.ts';
import groupFanout from './group-fanout/exhibit.ts';
import keyCheck from './key-check/exhibit.ts';
import keyCustody from './key-custody/exhibit.ts';
import messageJourney from './message-journey/exhibit.ts';
import moveTheServer from './move-the-server/exhibit.ts';
import seizedKey from './seized-key/exhibit.ts';
import timeline from './timeline/exhibit.ts';
import tryEveryKey from './try-every-key/exhibit.ts';
import tunnelAndBlock from './tunnel-and-block/exhibit.ts';
import weightOfADefault from './weight-of-a-default/exhibit.ts';
import whoCanChangeWhat from './who-can-change-what/exhibit.ts';
import whoKnowsWhom from './who-knows-whom/exhibit.ts';

/** What each exhibit says of itself, by its id. */
export const ALL = {
  'build-a-messenger': buildAMessenger,
  'ends-and-backups': endsAndBackups,
  'exposure-table': exposureTable,
  'group-fanout': groupFanout,
  'key-check': keyCheck,
  'key-custody': keyCustody,
  'message-journey': messageJourney,
  'move-the-server': moveTheServer,
  'seized-key': seizedKey,
  timeline: timeline,
  'try-every-key': tryEveryKey,
  'tunnel-and-block': tunnelAndBlock,
  'weight-of-a-default': weightOfADefault,
  'who-can-change-what': whoCanChangeWhat,
  'who-knows-whom': whoKnowsWhom,
};
