import { endsAndBackups as endsAndBackupsEn } from './ends-and-backups/words/en.ts';
import { buildAMessenger as buildAMessengerEn } from './build-a-messenger/words/en.ts';
import { evidence as evidenceEn, type EvidenceWords } from './kit/words/en/evidence.ts';
import { glance as glanceEn, type GlanceWords } from './kit/words/en/glance.ts';
import { exposureTable as exposureTableEn } from './exposure-table/words/en.ts';
import { groupFanout as groupFanoutEn } from './group-fanout/words/en.ts';
import { keyCheck as keyCheckEn } from './key-check/words/en.ts';
import { keyCustody as keyCustodyEn } from './key-custody/words/en.ts';
import { messageJourney as messageJourneyEn } from './message-journey/words/en.ts';
import { model as modelEn } from '../language/words/en/model.ts';
import { moveTheServer as moveTheServerEn } from './move-the-server/words/en.ts';
import { reasons as reasonsEn } from './kit/words/en/reasons.ts';
import { seizedKey as seizedKeyEn } from './seized-key/words/en.ts';
import { timeline as timelineEn } from './timeline/words/en.ts';
import { tryEveryKey as tryEveryKeyEn } from './try-every-key/words/en.ts';
import { tunnelAndBlock as tunnelAndBlockEn } from './tunnel-and-block/words/en.ts';
import { weightOfADefault as weightOfADefaultEn } from './weight-of-a-default/words/en.ts';
import { whoKnowsWhom as whoKnowsWhomEn } from './who-knows-whom/words/en.ts';
import { endsAndBackups as endsAndBackupsFa } from './ends-and-backups/words/fa.ts';
import { buildAMessenger as buildAMessengerFa } from './build-a-messenger/words/fa.ts';
import { evidence as evidenceFa } from './kit/words/fa/evidence.ts';
import { glance as glanceFa } from './kit/words/fa/glance.ts';
import { exposureTable as exposureTableFa } from './exposure-table/words/fa.ts';
import { groupFanout as groupFanoutFa } from './group-fanout/words/fa.ts';
import { keyCheck as keyCheckFa } from './key-check/words/fa.ts';
import { keyCustody as keyCustodyFa } from './key-custody/words/fa.ts';
import { messageJourney as messageJourneyFa } from './message-journey/words/fa.ts';
import { model as modelFa } from '../language/words/fa/model.ts';
import { moveTheServer as moveTheServerFa } from './move-the-server/words/fa.ts';
import { reasons as reasonsFa } from './kit/words/fa/reasons.ts';
import { seizedKey as seizedKeyFa } from './seized-key/words/fa.ts';
import { timeline as timelineFa } from './timeline/words/fa.ts';
import { tryEveryKey as tryEveryKeyFa } from './try-every-key/words/fa.ts';
import { tunnelAndBlock as tunnelAndBlockFa } from './tunnel-and-block/words/fa.ts';
import { weightOfADefault as weightOfADefaultFa } from './weight-of-a-default/words/fa.ts';
import { whoKnowsWhom as whoKnowsWhomFa } from './who-knows-whom/words/fa.ts';
import type { Language } from '../language/languages.ts';
import type { Words } from './kit/words.ts';

const MODEL = { en: modelEn, fa: modelFa };
const GLANCE = { en: glanceEn, fa: glanceFa };
const EVIDENCE = { en: evidenceEn, fa: evidenceFa };

/** What each exhibit says, in each language. */
const CATALOGUES = {
  'move-the-server': { en: { ...reasonsEn, ...moveTheServerEn }, fa: { ...reasonsFa, ...moveTheServerFa } },
  'message-journey': { en: messageJourneyEn, fa: messageJourneyFa },
  'key-custody': { en: keyCustodyEn, fa: keyCustodyFa },
  'seized-key': { en: seizedKeyEn, fa: seizedKeyFa },
  'exposure-table': { en: { ...reasonsEn, ...exposureTableEn }, fa: { ...reasonsFa, ...exposureTableFa } },
  'key-check': { en: keyCheckEn, fa: keyCheckFa },
  timeline: { en: timelineEn, fa: timelineFa },
  'try-every-key': { en: tryEveryKeyEn, fa: tryEveryKeyFa },
  'tunnel-and-block': { en: tunnelAndBlockEn, fa: tunnelAndBlockFa },
  'weight-of-a-default': { en: { ...reasonsEn, ...weightOfADefaultEn }, fa: { ...reasonsFa, ...weightOfADefaultFa } },
  'group-fanout': { en: { ...reasonsEn, ...groupFanoutEn }, fa: { ...reasonsFa, ...groupFanoutFa } },
  'who-knows-whom': { en: whoKnowsWhomEn, fa: whoKnowsWhomFa },
  'ends-and-backups': { en: { ...reasonsEn, ...endsAndBackupsEn }, fa: { ...reasonsFa, ...endsAndBackupsFa } },
  'build-a-messenger': { en: buildAMessengerEn, fa: buildAMessengerFa },
};

/** The id of an exhibit that has words. */
export type ExhibitId = keyof typeof CATALOGUES;

/** The words of an exhibit, with those of the model, of guess and task, and, on pages, of the evidence. */
export type WordsOf<Id extends ExhibitId> = Words & {
  glance: GlanceWords;
  evidence?: EvidenceWords;
} & (typeof CATALOGUES)[Id]['en'];

/** Everything that an exhibit says in a language. Chosen when the page is built, so that no page carries two. */
export function wordsOf<Id extends ExhibitId>(id: Id, lang: Language): WordsOf<Id> {
  const own: object = CATALOGUES[id][lang];
  const all: unknown = { lang, model: MODEL[lang], glance: GLANCE[lang], evidence: EVIDENCE[lang], ...own };
  return all as WordsOf<Id>;
}

/** The words that every exhibit has. */
export interface CommonWords {
  title: string;
  summary: string;
  scenarios: Readonly<Record<string, { title: string; caption: string }>>;
}

/**
 * Title, summary and scenarios of an exhibit that is known by name only.
 * @throws when there is no such exhibit
 */
export function commonWords(id: string, lang: Language): CommonWords {
  if (!Object.hasOwn(CATALOGUES, id)) throw new Error(`src/exhibits/catalogues.ts has no words of "${id}"`);
  return CATALOGUES[id as ExhibitId][lang];
}
