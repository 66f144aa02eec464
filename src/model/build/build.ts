import { dataSides, type Placement } from '../placement.ts';
import type { Narration } from '../narration.ts';
import type { Mode, ModeId } from '../modes/mode.ts';
import { keepsMembers, narrateAtPhones, narrateRefused } from './at-phones.ts';
import { narrateAtServer } from './at-server.ts';
import { CHOICES, inEffect, type Choices } from './choices.ts';

const built = new Map<string, Mode>();

/**
 * The messenger that was chosen, as a mode like any other: the deduction and the ciphers answer for it. Its id is that of
 * the real mode whose words for attacks fit it. The same choices give the same mode.
 */
export function build(asked: Choices): Mode {
  const choices = inEffect(asked);
  const id = CHOICES.map((choice) => choices[choice]).join(' ');
  const known = built.get(id);
  if (known) return known;
  const mode = choices.holder === 'phones' ? builtAtPhones(choices) : builtAtServer(choices);
  built.set(id, mode);
  return mode;
}

/** The ids under which built messengers go. */
export const BUILT_IDS = ['telegram-cloud', 'signal', 'whatsapp-group'] as const satisfies readonly ModeId[];

function builtAtServer(choices: Choices): Mode {
  const code = (placement: Placement): Narration => narrateAtServer(choices, placement, true);
  return {
    id: 'telegram-cloud',
    narrate: (placement) => narrateAtServer(choices, placement),
    attacks: choices.login === 'no-number' ? {} : { 'intercept-sms': code },
  };
}

function builtAtPhones(choices: Choices): Mode {
  const attack = keepsMembers(choices) ? 'ghost' : 'false-key';
  const code = (placement: Placement): Narration =>
    choices.login === 'sms' ? narrateAtPhones(choices, placement, 'login-code') : narrateRefused(choices, placement);
  return {
    id: keepsMembers(choices) ? 'whatsapp-group' : 'signal',
    narrate: (placement) => narrateAtPhones(choices, placement),
    attacks: {
      'run-server': (placement) =>
        dataSides(placement).includes('in-country') ? narrateAtPhones(choices, placement, attack) : undefined,
      ...(choices.login !== 'no-number' && { 'intercept-sms': code }),
    },
  };
}
