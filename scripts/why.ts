/** Says why somebody gets something, or does not. See `npm run why -- --help`. */
import { parseArgs } from 'node:util';
import { DATA_PLACEMENTS, ITEMS, KEY_PLACEMENTS, MODE_IDS, POWERS } from '../src/model/index.ts';
import { AskedError, why } from '../src/open-data/why.ts';
import { mayStop } from './pipe.ts';

const HELP = `npm run --silent why -- MODE ITEM [--powers POWER,POWER] [--data PLACE] [--keys PLACE]

What an authority gets of one thing, in one way of sending, and why: each step of the derivation, with the facts that it rests
on, how well each is known, and its sources.

  MODE      ${MODE_IDS.join(' | ')}
  ITEM      ${ITEMS.join(' | ')}
  --powers  what the authority does: ${POWERS.join(' | ')}
  --data    where the service's data stands: ${DATA_PLACEMENTS.join(' | ')} (in-country)
  --keys    where the service's keys stand: ${KEY_PLACEMENTS.join(' | ')} (abroad)
`;

mayStop();
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      powers: { type: 'string' },
      data: { type: 'string' },
      keys: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const [mode, item] = positionals;
  const { help, powers, ...rest } = values;
  if (help) process.stdout.write(HELP);
  else process.stdout.write(`${why({ mode, item, powers: powers?.split(','), ...rest })}\n`);
} catch (error) {
  if (!(error instanceof AskedError || (error instanceof TypeError && 'code' in error))) throw error;
  console.error(`${error.message}\nFor help: npm run why -- --help`);
  process.exitCode = 2;
}
