import { worldsOf, type World } from '../exposure.ts';
import type { Mode } from '../mode.ts';
import type { Placement } from '../placement.ts';
import type { Power } from '../powers.ts';
import type { Act } from './acts.ts';
import { BY_ACT } from './by-act.ts';
import { handsIn } from './hands.ts';
import { OUTCOMES, type Change } from './outcome.ts';

/**
 * What an authority can change, and what the phones make of it. To read asks what follows from what it holds; to change
 * asks what it can build of it, whether it stands where it could hand that in, and whether whoever gets it opens it.
 */

/** The best that these powers can do: what nobody sees before what somebody sees, and so on. */
export function change(mode: Mode, placement: Placement, powers: readonly Power[], act: Act): Change {
  const found = worldsOf(mode, placement, powers).flatMap((world) => changesIn(world, powers, act));
  return (
    OUTCOMES.map((outcome) => found.find((one) => one.outcome === outcome)).find((one) => one !== undefined) ?? {
      outcome: 'no-way',
      phones: [],
      signs: { traces: [] },
      facts: [],
    }
  );
}

function changesIn(world: World, powers: readonly Power[], act: Act): Change[] {
  if (world.narration.way === 'changed-app') return byTheApp(world, act);
  const hands = handsIn(world.narration, powers);
  const changes = [...BY_ACT[act](world, hands)];
  // Whoever holds a phone does with it what he likes. Its owner is not looking.
  if (hands.has('omid-phone') && act !== 'insert' && act !== 'withhold')
    changes.push({ outcome: 'only-there', phones: ['omid-phone'], signs: { traces: [] }, facts: [] });
  return changes;
}

/** Another app on Omid's phone shows what it is told to show, whatever the protocol brings. */
function byTheApp({ narration }: World, act: Act): Change[] {
  const facts = narration.events.flatMap(({ fact }) => (fact.id === 'changed-app' ? [fact] : [])).slice(0, 1);
  const signs = { traces: narration.traces };
  return [
    {
      outcome: narration.traces.length > 0 ? 'seen' : 'unseen',
      phones: ['omid-phone'],
      ...(act === 'insert' && { as: 'sara' as const }),
      signs,
      facts,
    },
  ];
}
