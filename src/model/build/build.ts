import type { Placement } from '../placement.ts';
import type { Narration } from '../narration.ts';
import { attacksFromServer, type Mode, type ModeTraits, type Run } from '../mode.ts';
import { keepsMembers, narrateAtPhones, narrateRefused } from './at-phones.ts';
import { narrateAtServer } from './at-server.ts';
import { CHOICES, inEffect, type Choices } from './choices.ts';

/** The id of every built messenger. */
export const BUILT_ID = 'built';
/** A messenger that was put together. */
export type BuiltMode = Mode<typeof BUILT_ID>;

const built = new Map<string, BuiltMode>();

/**
 * The messenger that was chosen, as a mode like any other: the deduction and the ciphers answer for it. The same choices
 * give the same mode.
 */
export function build(asked: Choices): BuiltMode {
  const choices = inEffect(asked);
  const id = CHOICES.map((choice) => choices[choice]).join(' ');
  const known = built.get(id);
  if (known) return known;
  const mode: BuiltMode = {
    id: BUILT_ID,
    traits: traitsOf(choices),
    ...(choices.holder === 'phones' ? builtAtPhones(choices) : builtAtServer(choices)),
    // A password and backups are choices of its own.
    secondPassword: 'none-known',
    without: {},
    otherSidesBackup: 'no-difference',
    timer: 'none-told',
  };
  built.set(id, mode);
  return mode;
}

function traitsOf({ holder, backup, chat }: Choices): ModeTraits {
  return {
    keys: holder === 'phones' ? 'ends' : holder === 'none' ? 'none' : 'server',
    movable: true,
    group: chat === 'group',
    backup: backup === 'plain' ? 'open' : backup === 'end-to-end' ? 'sealed' : 'none',
    codes: holder === 'phones' ? 'digits' : 'none',
    app: 'closed',
  };
}

function builtAtServer(choices: Choices): Run {
  const code = (placement: Placement): Narration => narrateAtServer(choices, placement, true);
  return {
    narrate: (placement) => narrateAtServer(choices, placement),
    attacks: choices.login === 'no-number' ? {} : { 'intercept-sms': code },
  };
}

function builtAtPhones(choices: Choices): Run {
  const attack = keepsMembers(choices) ? 'ghost-member' : 'false-key';
  const code = (placement: Placement): Narration =>
    choices.login === 'sms'
      ? narrateAtPhones(choices, placement, 'new-registration')
      : narrateRefused(choices, placement);
  return {
    narrate: (placement) => narrateAtPhones(choices, placement),
    attacks: {
      ...attacksFromServer((placement) => narrateAtPhones(choices, placement, attack)),
      ...(choices.login !== 'no-number' && { 'intercept-sms': code }),
    },
  };
}
