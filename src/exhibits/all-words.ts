// Written by `npm run index`. Imported at build only: no page carries two languages.
import { buildAMessenger as buildAMessenger_en } from './build-a-messenger/words/en.ts';
import { buildAMessenger as buildAMessenger_fa } from './build-a-messenger/words/fa.ts';
import { endsAndBackups as endsAndBackups_en } from './ends-and-backups/words/en.ts';
import { endsAndBackups as endsAndBackups_fa } from './ends-and-backups/words/fa.ts';
import { exposureTable as exposureTable_en } from './exposure-table/words/en.ts';
import { exposureTable as exposureTable_fa } from './exposure-table/words/fa.ts';
import { groupFanout as groupFanout_en } from './group-fanout/words/en.ts';
import { groupFanout as groupFanout_fa } from './group-fanout/words/fa.ts';
import { keyCheck as keyCheck_en } from './key-check/words/en.ts';
import { keyCheck as keyCheck_fa } from './key-check/words/fa.ts';
import { keyCustody as keyCustody_en } from './key-custody/words/en.ts';
import { keyCustody as keyCustody_fa } from './key-custody/words/fa.ts';
import { messageJourney as messageJourney_en } from './message-journey/words/en.ts';
import { messageJourney as messageJourney_fa } from './message-journey/words/fa.ts';
import { moveTheServer as moveTheServer_en } from './move-the-server/words/en.ts';
import { moveTheServer as moveTheServer_fa } from './move-the-server/words/fa.ts';
import { seizedKey as seizedKey_en } from './seized-key/words/en.ts';
import { seizedKey as seizedKey_fa } from './seized-key/words/fa.ts';
import { timeline as timeline_en } from './timeline/words/en.ts';
import { timeline as timeline_fa } from './timeline/words/fa.ts';
import { tryEveryKey as tryEveryKey_en } from './try-every-key/words/en.ts';
import { tryEveryKey as tryEveryKey_fa } from './try-every-key/words/fa.ts';
import { tunnelAndBlock as tunnelAndBlock_en } from './tunnel-and-block/words/en.ts';
import { tunnelAndBlock as tunnelAndBlock_fa } from './tunnel-and-block/words/fa.ts';
import { weightOfADefault as weightOfADefault_en } from './weight-of-a-default/words/en.ts';
import { weightOfADefault as weightOfADefault_fa } from './weight-of-a-default/words/fa.ts';
import { whoCanChangeWhat as whoCanChangeWhat_en } from './who-can-change-what/words/en.ts';
import { whoCanChangeWhat as whoCanChangeWhat_fa } from './who-can-change-what/words/fa.ts';
import { whoKnowsWhom as whoKnowsWhom_en } from './who-knows-whom/words/en.ts';
import { whoKnowsWhom as whoKnowsWhom_fa } from './who-knows-whom/words/fa.ts';

/** What each exhibit says itself, in each language. */
export const EXHIBIT_WORDS = {
  'build-a-messenger': { en: buildAMessenger_en, fa: buildAMessenger_fa },
  'ends-and-backups': { en: endsAndBackups_en, fa: endsAndBackups_fa },
  'exposure-table': { en: exposureTable_en, fa: exposureTable_fa },
  'group-fanout': { en: groupFanout_en, fa: groupFanout_fa },
  'key-check': { en: keyCheck_en, fa: keyCheck_fa },
  'key-custody': { en: keyCustody_en, fa: keyCustody_fa },
  'message-journey': { en: messageJourney_en, fa: messageJourney_fa },
  'move-the-server': { en: moveTheServer_en, fa: moveTheServer_fa },
  'seized-key': { en: seizedKey_en, fa: seizedKey_fa },
  timeline: { en: timeline_en, fa: timeline_fa },
  'try-every-key': { en: tryEveryKey_en, fa: tryEveryKey_fa },
  'tunnel-and-block': { en: tunnelAndBlock_en, fa: tunnelAndBlock_fa },
  'weight-of-a-default': { en: weightOfADefault_en, fa: weightOfADefault_fa },
  'who-can-change-what': { en: whoCanChangeWhat_en, fa: whoCanChangeWhat_fa },
  'who-knows-whom': { en: whoKnowsWhom_en, fa: whoKnowsWhom_fa },
};
