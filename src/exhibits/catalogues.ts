import { endsAndBackups as endsAndBackupsEn } from '../language/catalogue/en/ends-and-backups.ts';
import { buildAMessenger as buildAMessengerEn } from '../language/catalogue/en/build-a-messenger.ts';
import { evidence as evidenceEn, type EvidenceWords } from '../language/catalogue/en/evidence.ts';
import { exposureTable as exposureTableEn } from '../language/catalogue/en/exposure-table.ts';
import { groupFanout as groupFanoutEn } from '../language/catalogue/en/group-fanout.ts';
import { keyCheck as keyCheckEn } from '../language/catalogue/en/key-check.ts';
import { keyCustody as keyCustodyEn } from '../language/catalogue/en/key-custody.ts';
import { messageJourney as messageJourneyEn } from '../language/catalogue/en/message-journey.ts';
import { model as modelEn } from '../language/catalogue/en/model.ts';
import { moveTheServer as moveTheServerEn } from '../language/catalogue/en/move-the-server.ts';
import { reasons as reasonsEn } from '../language/catalogue/en/reasons.ts';
import { seizedKey as seizedKeyEn } from '../language/catalogue/en/seized-key.ts';
import { timeline as timelineEn } from '../language/catalogue/en/timeline.ts';
import { tryEveryKey as tryEveryKeyEn } from '../language/catalogue/en/try-every-key.ts';
import { tunnelAndBlock as tunnelAndBlockEn } from '../language/catalogue/en/tunnel-and-block.ts';
import { weightOfADefault as weightOfADefaultEn } from '../language/catalogue/en/weight-of-a-default.ts';
import { whoKnowsWhom as whoKnowsWhomEn } from '../language/catalogue/en/who-knows-whom.ts';
import { endsAndBackups as endsAndBackupsFa } from '../language/catalogue/fa/ends-and-backups.ts';
import { buildAMessenger as buildAMessengerFa } from '../language/catalogue/fa/build-a-messenger.ts';
import { evidence as evidenceFa } from '../language/catalogue/fa/evidence.ts';
import { exposureTable as exposureTableFa } from '../language/catalogue/fa/exposure-table.ts';
import { groupFanout as groupFanoutFa } from '../language/catalogue/fa/group-fanout.ts';
import { keyCheck as keyCheckFa } from '../language/catalogue/fa/key-check.ts';
import { keyCustody as keyCustodyFa } from '../language/catalogue/fa/key-custody.ts';
import { messageJourney as messageJourneyFa } from '../language/catalogue/fa/message-journey.ts';
import { model as modelFa } from '../language/catalogue/fa/model.ts';
import { moveTheServer as moveTheServerFa } from '../language/catalogue/fa/move-the-server.ts';
import { reasons as reasonsFa } from '../language/catalogue/fa/reasons.ts';
import { seizedKey as seizedKeyFa } from '../language/catalogue/fa/seized-key.ts';
import { timeline as timelineFa } from '../language/catalogue/fa/timeline.ts';
import { tryEveryKey as tryEveryKeyFa } from '../language/catalogue/fa/try-every-key.ts';
import { tunnelAndBlock as tunnelAndBlockFa } from '../language/catalogue/fa/tunnel-and-block.ts';
import { weightOfADefault as weightOfADefaultFa } from '../language/catalogue/fa/weight-of-a-default.ts';
import { whoKnowsWhom as whoKnowsWhomFa } from '../language/catalogue/fa/who-knows-whom.ts';
import type { Language } from '../language/languages.ts';
import type { Words } from './words.ts';

const MODEL = { en: modelEn, fa: modelFa };
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

/** The words of an exhibit, with those of the model and, on pages, of the evidence. */
export type WordsOf<Id extends ExhibitId> = Words & { evidence?: EvidenceWords } & (typeof CATALOGUES)[Id]['en'];

/** Everything that an exhibit says in a language. Chosen when the page is built, so that no page carries two. */
export function wordsOf<Id extends ExhibitId>(id: Id, lang: Language): WordsOf<Id> {
  const own: object = CATALOGUES[id][lang];
  const all: unknown = { lang, model: MODEL[lang], evidence: EVIDENCE[lang], ...own };
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
