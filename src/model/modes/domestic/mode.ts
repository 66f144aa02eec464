import type { Mode, Run } from '../../mode.ts';
import type { Placement } from '../../placement.ts';
import { cloudChat } from '../../protocols/cloud-chat.ts';
import { domestic, SECOND_PASSWORD_OF_DOMESTIC } from '../../services/domestic.ts';
import { traits } from './traits.ts';

/** Everything is at home already, whatever the order moves. */
const HOME: Placement = { data: 'in-country', keys: 'in-country' };

function run(): Run {
  const { narrate, attacks } = cloudChat(domestic);
  return { narrate: () => narrate(HOME), attacks: { 'intercept-sms': () => attacks['intercept-sms']?.(HOME) } };
}

/** A messenger of Iran's own: the corner of the map at which the order of 2016 aimed. */
export const mode: Mode<'domestic'> = {
  id: 'domestic',
  traits,
  ...run(),
  secondPassword: SECOND_PASSWORD_OF_DOMESTIC,
  without: {},
  otherSidesBackup: 'no-difference',
  timer: 'none-told',
};
