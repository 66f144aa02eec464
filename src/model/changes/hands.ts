import { MOMENTS, type Narration } from '../narration.ts';
import { servicePlaces, type Power } from '../powers.ts';

/**
 * The places in which an authority not only looks on but acts, in one run: what it hands in there counts as handed in by them.
 * To copy a disk or to record a line changes nothing.
 */
export function handsIn(narration: Narration, powers: readonly Power[]): ReadonlySet<string> {
  const has = (power: Power): boolean => powers.includes(power);
  const ofService = servicePlaces(narration);
  return new Set(
    narration.places.flatMap(({ id, kind, side }) => {
      const runs = kind === 'server' || kind === 'phone-company';
      const held =
        (runs && side === 'in-country' && has('run-server')) ||
        (runs && ofService.has(id) && has('compel-operator')) ||
        (id === 'omid-phone' && has('seize-phone')) ||
        (kind === 'adversary' && narration.way !== 'changed-app');
      return held ? [id] : [];
    }),
  );
}

/** What comes to a phone from now on, out of the hands of the authority. */
export const deliveredBy = (narration: Narration, hands: ReadonlySet<string>, phone: string) =>
  narration.events.flatMap((event) =>
    event.kind === 'send' && event.to === phone && hands.has(event.from) && event.at >= MOMENTS.now ? [event] : [],
  );
