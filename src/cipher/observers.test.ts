import { afterAll, describe, expect, it } from 'vitest';
import {
  CHAT,
  journeyOf,
  MODE_IDS,
  MODES,
  OBSERVERS,
  SARAS_ADDRESS,
  sightOf,
  throughVpn,
  watchedBy,
  type DataPlacement,
  type ModeId,
} from '../model/index.ts';
import { look, seekIn } from './evidence.ts';
import { ALL } from './formats/all.ts';
import { hex } from './bytes.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';

const ASKED = [CHAT.delivered, CHAT.route, SARAS_ADDRESS];
const SITUATIONS = (['abroad', 'in-country'] as const).flatMap((data) => [false, true].map((vpn) => ({ data, vpn })));

const runOf = (mode: ModeId, data: DataPlacement, vpn: boolean) => {
  const narration = MODES[mode].narrate({ data, keys: 'abroad' });
  return journeyOf(vpn ? throughVpn(narration) : narration, CHAT.delivered, CHAT.route).narration;
};

describe('what the model says that an observer gets is what he gets out of the bytes', () => {
  let checked = 0;
  afterAll(() => console.info(`Observers: ${checked} verdicts held against real bytes.`));

  it.each(MODE_IDS)('in %s, for every observer, with and without a VPN', { timeout: 90_000 }, (mode) => {
    const realisation = realise(seededRandom(`observers of ${mode}`), {}, ALL);
    for (const { data, vpn } of SITUATIONS)
      for (const observer of OBSERVERS) {
        const world = watchedBy(runOf(mode, data, vpn), observer);
        const sight = look(world, realisation);
        expect(sight.gaveUp).toBe(false);
        for (const wanted of ASKED) {
          const { verdict } = sightOf(world, wanted);
          const where = `${observer} in ${mode}, ${data}${vpn ? ', VPN' : ''}: ${wanted.id} ${verdict}`;
          const trace = seekIn(world, wanted, sight, realisation);
          expect(sight.recovered.has(hex(realisation.bytes(wanted))), where).toBe(verdict === 'readable');
          expect(trace.clear !== undefined, where).toBe(verdict === 'readable');
          if (verdict === 'sealed') expect(trace.closed, where).toBeDefined();
          if (verdict === 'absent') expect(trace.closed, where).toBeUndefined();
          checked += 1;
        }
      }
  });
});
