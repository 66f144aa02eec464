// Written by `npm run index`. Imported at build only: no page carries two languages.
import { buildAMessengerAbout as buildAMessengerAbout_en } from './build-a-messenger/about/words/en.ts';
import { buildAMessengerAbout as buildAMessengerAbout_fa } from './build-a-messenger/about/words/fa.ts';
import { endsAndBackupsAbout as endsAndBackupsAbout_en } from './ends-and-backups/about/words/en.ts';
import { endsAndBackupsAbout as endsAndBackupsAbout_fa } from './ends-and-backups/about/words/fa.ts';
import { exposureTableAbout as exposureTableAbout_en } from './exposure-table/about/words/en.ts';
import { exposureTableAbout as exposureTableAbout_fa } from './exposure-table/about/words/fa.ts';
import { groupFanoutAbout as groupFanoutAbout_en } from './group-fanout/about/words/en.ts';
import { groupFanoutAbout as groupFanoutAbout_fa } from './group-fanout/about/words/fa.ts';
import { keyCheckAbout as keyCheckAbout_en } from './key-check/about/words/en.ts';
import { keyCheckAbout as keyCheckAbout_fa } from './key-check/about/words/fa.ts';
import { keyCustodyAbout as keyCustodyAbout_en } from './key-custody/about/words/en.ts';
import { keyCustodyAbout as keyCustodyAbout_fa } from './key-custody/about/words/fa.ts';
import { messageJourneyAbout as messageJourneyAbout_en } from './message-journey/about/words/en.ts';
import { messageJourneyAbout as messageJourneyAbout_fa } from './message-journey/about/words/fa.ts';
import { moveTheServerAbout as moveTheServerAbout_en } from './move-the-server/about/words/en.ts';
import { moveTheServerAbout as moveTheServerAbout_fa } from './move-the-server/about/words/fa.ts';
import { seizedKeyAbout as seizedKeyAbout_en } from './seized-key/about/words/en.ts';
import { seizedKeyAbout as seizedKeyAbout_fa } from './seized-key/about/words/fa.ts';
import { timelineAbout as timelineAbout_en } from './timeline/about/words/en.ts';
import { timelineAbout as timelineAbout_fa } from './timeline/about/words/fa.ts';
import { tryEveryKeyAbout as tryEveryKeyAbout_en } from './try-every-key/about/words/en.ts';
import { tryEveryKeyAbout as tryEveryKeyAbout_fa } from './try-every-key/about/words/fa.ts';
import { tunnelAndBlockAbout as tunnelAndBlockAbout_en } from './tunnel-and-block/about/words/en.ts';
import { tunnelAndBlockAbout as tunnelAndBlockAbout_fa } from './tunnel-and-block/about/words/fa.ts';
import { weightOfADefaultAbout as weightOfADefaultAbout_en } from './weight-of-a-default/about/words/en.ts';
import { weightOfADefaultAbout as weightOfADefaultAbout_fa } from './weight-of-a-default/about/words/fa.ts';
import { whoKnowsWhomAbout as whoKnowsWhomAbout_en } from './who-knows-whom/about/words/en.ts';
import { whoKnowsWhomAbout as whoKnowsWhomAbout_fa } from './who-knows-whom/about/words/fa.ts';

/** What is said of each exhibit around it, in each language. */
export const ABOUTS = {
  'build-a-messenger': { en: buildAMessengerAbout_en, fa: buildAMessengerAbout_fa },
  'ends-and-backups': { en: endsAndBackupsAbout_en, fa: endsAndBackupsAbout_fa },
  'exposure-table': { en: exposureTableAbout_en, fa: exposureTableAbout_fa },
  'group-fanout': { en: groupFanoutAbout_en, fa: groupFanoutAbout_fa },
  'key-check': { en: keyCheckAbout_en, fa: keyCheckAbout_fa },
  'key-custody': { en: keyCustodyAbout_en, fa: keyCustodyAbout_fa },
  'message-journey': { en: messageJourneyAbout_en, fa: messageJourneyAbout_fa },
  'move-the-server': { en: moveTheServerAbout_en, fa: moveTheServerAbout_fa },
  'seized-key': { en: seizedKeyAbout_en, fa: seizedKeyAbout_fa },
  timeline: { en: timelineAbout_en, fa: timelineAbout_fa },
  'try-every-key': { en: tryEveryKeyAbout_en, fa: tryEveryKeyAbout_fa },
  'tunnel-and-block': { en: tunnelAndBlockAbout_en, fa: tunnelAndBlockAbout_fa },
  'weight-of-a-default': { en: weightOfADefaultAbout_en, fa: weightOfADefaultAbout_fa },
  'who-knows-whom': { en: whoKnowsWhomAbout_en, fa: whoKnowsWhomAbout_fa },
};
