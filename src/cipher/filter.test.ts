import { expect, it } from 'vitest';
import {
  acrossTheBorder,
  BLOCKED,
  CHAT,
  MODES,
  placesOnTheWay,
  SARAS_ADDRESS,
  SERVICE_ADDRESS,
  sightOf,
  standingAt,
  VPN_ADDRESS,
} from '../model/index.ts';
import { hex } from './bytes.ts';
import { look, seekIn } from './evidence.ts';
import { ALL } from './formats/all.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';

const ASKED = [CHAT.delivered, CHAT.route, SARAS_ADDRESS, VPN_ADDRESS, SERVICE_ADDRESS];

/** What each place on the way gets, with and without a tunnel and a block: the model against the bytes themselves. */
it.each(['telegram-cloud', 'whatsapp-direct', 'sms'] as const)(
  'says of every place on the way what its bytes give, in %s',
  { timeout: 60_000 },
  (mode) => {
    const realisation = realise(seededRandom(`across the border in ${mode}`), {}, ALL);
    for (const data of ['abroad', 'in-country'] as const)
      for (const tunnel of [false, true])
        for (const blocked of BLOCKED) {
          const narration = acrossTheBorder(MODES[mode].narrate({ data, keys: data }), { tunnel, blocked });
          for (const place of placesOnTheWay(narration)) {
            if (place === 'sara-phone') continue;
            const world = standingAt(narration, place);
            const sight = look(world, realisation);
            expect(sight.gaveUp).toBe(false);
            for (const wanted of ASKED) {
              const { verdict } = sightOf(world, wanted);
              const where = `${place} in ${mode}, ${data}, tunnel ${tunnel}, blocked ${blocked}: ${wanted.id} ${verdict}`;
              const trace = seekIn(world, wanted, sight, realisation);
              expect(sight.recovered.has(hex(realisation.bytes(wanted))), where).toBe(verdict === 'readable');
              if (verdict === 'sealed') expect(trace.closed, where).toBeDefined();
              if (verdict === 'absent') expect(trace.closed, where).toBeUndefined();
            }
          }
        }
  },
);
