// Written by `npm run index`. Imported at build only: no page carries two languages.
import { another as another_en } from './en/another.ts';
import { another as another_fa } from './fa/another.ts';
import { attacks as attacks_en } from './en/attacks.ts';
import { attacks as attacks_fa } from './fa/attacks.ts';
import { authority as authority_en } from './en/authority.ts';
import { authority as authority_fa } from './fa/authority.ts';
import { check as check_en } from './en/check.ts';
import { check as check_fa } from './fa/check.ts';
import { drawing as drawing_en } from './en/drawing.ts';
import { drawing as drawing_fa } from './fa/drawing.ts';
import { elsewhere as elsewhere_en } from './en/elsewhere.ts';
import { elsewhere as elsewhere_fa } from './fa/elsewhere.ts';
import { evidence as evidence_en } from './en/evidence.ts';
import { evidence as evidence_fa } from './fa/evidence.ts';
import { glance as glance_en } from './en/glance.ts';
import { glance as glance_fa } from './fa/glance.ts';
import { lost as lost_en } from './en/lost.ts';
import { lost as lost_fa } from './fa/lost.ts';
import { message as message_en } from './en/message.ts';
import { message as message_fa } from './fa/message.ts';
import { placements as placements_en } from './en/placements.ts';
import { placements as placements_fa } from './fa/placements.ts';
import { reasons as reasons_en } from './en/reasons.ts';
import { reasons as reasons_fa } from './fa/reasons.ts';
import { share as share_en } from './en/share.ts';
import { share as share_fa } from './fa/share.ts';
import { steps as steps_en } from './en/steps.ts';
import { steps as steps_fa } from './fa/steps.ts';
import { turning as turning_en } from './en/turning.ts';
import { turning as turning_fa } from './fa/turning.ts';
import { word as word_en } from './en/word.ts';
import { word as word_fa } from './fa/word.ts';

/** What several exhibits say in the same words, by part, in each language. */
export const PARTS = {
  another: { en: another_en, fa: another_fa },
  attacks: { en: attacks_en, fa: attacks_fa },
  authority: { en: authority_en, fa: authority_fa },
  check: { en: check_en, fa: check_fa },
  drawing: { en: drawing_en, fa: drawing_fa },
  elsewhere: { en: elsewhere_en, fa: elsewhere_fa },
  evidence: { en: evidence_en, fa: evidence_fa },
  glance: { en: glance_en, fa: glance_fa },
  lost: { en: lost_en, fa: lost_fa },
  message: { en: message_en, fa: message_fa },
  placements: { en: placements_en, fa: placements_fa },
  reasons: { en: reasons_en, fa: reasons_fa },
  share: { en: share_en, fa: share_fa },
  steps: { en: steps_en, fa: steps_fa },
  turning: { en: turning_en, fa: turning_fa },
  word: { en: word_en, fa: word_fa },
};
