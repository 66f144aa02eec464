import type { Fact } from '../narration.ts';
import type { Placement } from '../placement.ts';
import { keepBackups } from './backup.ts';
import type { Mode, ModeId } from './mode.ts';
import { narrateFalseKeys, narrateSignalChat } from './signal-chat.ts';
import type { SignalService } from './signal-service.ts';
import { openBackup } from './whatsapp-cloud-backup.ts';
import { sealedBackups } from './whatsapp-e2e-backup.ts';
import { whatsapp } from './whatsapp-service.ts';

type Besides = (placement: Placement) => (service: SignalService) => void;

/** Sara's backup of today: she could seal it, and has not. */
const notSwitchedOn: Fact = {
  id: 'whatsapp-backup-optional',
  sources: ['FB-BK21', 'WA-BK21', 'WA-BK21b'],
  grade: 'reported',
};

/** The modes in which Sara's backup can be another than Omid's, and what is backed up then. */
const BESIDES: Partial<Record<ModeId, Besides>> = {
  'whatsapp-direct': () => (service) => keepBackups(service, { sara: { fact: openBackup } }),
  'whatsapp-e2e-backup': (placement) => sealedBackups(placement, { fact: notSwitchedOn }),
};

/**
 * The same chat while the other side, Sara, backs it up openly, whatever Omid does: he keeps no backup, or a sealed one.
 * Her file has his messages too. Where both sides' backups are open already, and where the modes have none, this is the
 * mode itself.
 */
export function otherSidesBackup(mode: Mode): Mode {
  const besides = BESIDES[mode.id];
  if (!besides) return mode;
  return {
    id: mode.id,
    narrate: (placement) => narrateSignalChat(placement, whatsapp, undefined, besides(placement)),
    attacks: {
      'run-server': (placement) => narrateFalseKeys(placement, whatsapp, besides(placement)),
      'intercept-sms': (placement) => narrateSignalChat(placement, whatsapp, 'login-code', besides(placement)),
    },
  };
}
