/** Prints one mode's keys, ciphertexts and wires as JSON. See `npm run lab -- --help`. */
import { parseArgs } from 'node:util';
import { LabError, runLab } from '../src/cipher/lab.ts';
import { DATA_PLACEMENTS, KEY_PLACEMENTS, MODE_IDS, MOMENTS, POWERS } from '../src/model/index.ts';
import { mayStop } from './pipe.ts';

const HELP = `npm run --silent lab -- --mode MODE [options]

Runs one mode of messaging with real keys, and prints as JSON every place with what it holds and every wire with what
crossed it: in hexadecimal, each with the term that it is and, for a ciphertext, its key. The same seed gives the same bytes.
To check it without this project's code: add | python3 public/evidence/open.py -

  --mode   ${MODE_IDS.join(' | ')}
  --text   the words of the message on its way
  --seed   any words or number (1)
  --data   where the service's data stands: ${DATA_PLACEMENTS.join(' | ')} (in-country)
  --keys   where the service's keys stand: ${KEY_PLACEMENTS.join(' | ')} (abroad)
  --power  what the authority does; may be given several times: ${POWERS.join(' | ')}
  --at     the moment at which the places are looked at: ${Object.keys(MOMENTS).join(' | ')} (now)
  --help
`;

function complain(message: string): void {
  console.error(`${message}\nFor help: npm run lab -- --help`);
  process.exitCode = 2;
}

mayStop();
try {
  const { values } = parseArgs({
    options: {
      mode: { type: 'string' },
      text: { type: 'string' },
      seed: { type: 'string' },
      data: { type: 'string' },
      keys: { type: 'string' },
      power: { type: 'string', multiple: true },
      at: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const { mode, power, help, ...rest } = values;
  if (help) process.stdout.write(HELP);
  else if (mode === undefined) complain(`Which mode? Give --mode with one of: ${MODE_IDS.join(', ')}.`);
  else process.stdout.write(`${JSON.stringify(runLab({ mode, powers: power, ...rest }), null, 2)}\n`);
} catch (error) {
  if (error instanceof LabError || (error instanceof TypeError && 'code' in error)) complain(error.message);
  else throw error;
}
