import { handIn } from '../../src/cipher/hand-in.ts';
import { realise, seededRandom } from '../../src/cipher/index.ts';
import { ALL } from '../../src/cipher/formats/all.ts';
import { ACTS, change, signaturesOn } from '../../src/model/changes/index.ts';
import { DATA_PLACEMENTS, MODES, POWERS } from '../../src/model/index.ts';
import { ask } from './prover.ts';

/** What the three say of one thing that an authority would have to build: whether it can. */
export interface Built {
  called: string;
  model: boolean;
  ciphers: boolean;
  prover: boolean | string;
}

/** Every act by every single power in every mode, wherever the data stands: those in which something has to be handed in. */
export async function everyChange(prover: string): Promise<Built[]> {
  const realisation = realise(seededRandom('what is handed in, beside the prover'), {}, ALL);
  const built: Built[] = [];
  for (const mode of Object.values(MODES))
    for (const data of DATA_PLACEMENTS)
      for (const power of POWERS)
        for (const act of ACTS) {
          const { outcome, attempt } = change(mode, { data, keys: 'abroad' }, [power], act);
          if (!attempt) continue;
          const { world, term, given } = attempt;
          const held = [...world.held.map((one) => one.term), ...given];
          const answers = await Promise.all(
            // What has to be signed takes the key to sign with besides.
            [term, ...signaturesOn(term)].map((goal) =>
              ask(prover, { runs: [{ called: world.attack ?? 'plain', held }], goal }),
            ),
          );
          built.push({
            called: `${mode.id} data=${data} ${power} ${act}`,
            model: outcome !== 'refused',
            ciphers: handIn(attempt, realisation).made,
            prover: answers.find((answer) => typeof answer === 'string') ?? answers.every((answer) => answer === true),
          });
        }
  return built;
}
