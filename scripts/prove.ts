/** Puts the model's cases to a theorem prover and to the ciphers. See `npm run prove -- --help`. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { exposure, MODES, VERDICTS, type Verdict } from '../src/model/index.ts';
import { allCases, nameOf, sampleOf, turnedRound, type Asked } from './prove/cases.ts';
import { everyChange } from './prove/changes.ts';
import { findProver, installProver } from './prove/prover.ts';
import { ciphers, theoremProver, verdictBy, type Says } from './prove/witnesses.ts';
import { record } from './record/record.ts';

const HELP = `npm run prove [-- --all]

Three witnesses for each case: what our own deduction says, what somebody recovers who gets the bytes, and what the theorem
prover E says, which we did not write. Where two of them disagree the case is named, and the command fails.

  --all   every case; without it, or FULL=1, a sample, the same every time
`;
/** So many of each mode in the sample. */
const PER_MODE = 30;

/** What the model says, written as the others are. */
function verdictByModel({ mode, placement, powers, item }: Asked): Says {
  const found = exposure(mode, placement, powers, item);
  return found.verdict === 'readable-by-attack' ? `readable-by-attack: ${found.attack}` : found.verdict;
}

interface Row {
  asked: Asked;
  model: Says;
  ciphers: Says;
  prover: Says;
}
const agree = ({ model, ciphers, prover }: Row): boolean => model === ciphers && model === prover;

/** Goes through all cases, as many at once as there are processors, since each waits for a prover's process. */
async function goThrough(cases: readonly Asked[], one: (asked: Asked) => Promise<Row>): Promise<Row[]> {
  const rows: Row[] = [];
  const left = cases.values();
  const worker = async (): Promise<void> => {
    for (const asked of left) rows.push(await one(asked));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return rows;
}

function table(rows: readonly Row[]): string {
  const is = (verdict: Verdict, { model }: Row): boolean =>
    model.startsWith(verdict) && (verdict !== 'readable' || model === verdict);
  const line = (called: string, of: readonly Row[]): string[] => [
    called,
    String(of.length),
    ...VERDICTS.map((verdict) => String(of.filter((row) => is(verdict, row)).length)),
    String(of.filter(({ model, ciphers }) => model === ciphers).length),
    String(of.filter(({ model, prover }) => model === prover).length),
  ];
  const lines = [
    ['', 'cases', ...VERDICTS, 'ciphers agree', 'prover agrees'],
    ...Object.values(MODES).map(({ id }) =>
      line(
        id,
        rows.filter(({ asked }) => asked.mode.id === id),
      ),
    ),
    line('all', rows),
  ];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0))) ?? [];
  return lines
    .map((cells) =>
      cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    )
    .join('\n');
}

const { values } = parseArgs({ options: { all: { type: 'boolean' }, help: { type: 'boolean' } } });
const all = values.all === true || process.env['FULL'] === '1';
const prover = values.help ? undefined : (findProver() ?? installProver());
if (values.help) process.stdout.write(HELP);
else if (!prover) {
  console.log(
    'NOT RUN: no theorem prover here, and none could be installed. Nothing was checked with it. (apt-get install eprover, or name it in EPROVER.)',
  );
  // A release must have been checked.
  if (all) process.exitCode = 1;
} else {
  const start = performance.now();
  const every = allCases();
  const cases = all ? every : sampleOf(every, PER_MODE);
  const bytes = ciphers();
  const theorems = theoremProver(prover);
  const put = async (asked: Asked): Promise<Row> => ({
    asked,
    model: verdictByModel(asked),
    ciphers: await verdictBy(bytes, asked),
    prover: await verdictBy(theorems.follows, asked),
  });
  const rows = await goThrough(cases, put);
  console.log(table(rows));
  console.log(
    `\n${rows.length} of ${every.length} cases, ${theorems.asked()} different questions to ${prover}, ${((performance.now() - start) / 1000).toFixed(0)} s.`,
  );
  const turned = await goThrough(turnedRound(cases), put);
  console.log(
    `Of these cases ${turned.length} take something on somebody's word; if it were not true: ${turned.filter(agree).length} confirmed by ciphers and prover.`,
  );
  const changes = await everyChange(prover);
  const oddChanges = changes.filter(({ model, ciphers, prover }) => model !== ciphers || model !== prover);
  console.log(
    `What an authority would have to build, to change something: ${changes.length} cases, of which ${changes.filter(({ model }) => model).length} can be built; ${changes.length - oddChanges.length} confirmed by ciphers and prover.`,
  );
  for (const { called, model, ciphers, prover } of oddChanges)
    console.error(`DISAGREE: ${called}: can be built: model ${model}, ciphers ${ciphers}, prover ${prover}`);
  const odd = [...rows, ...turned].filter((row) => !agree(row));
  for (const { asked, model, ciphers, prover } of odd)
    console.error(`DISAGREE: ${nameOf(asked)}: model ${model}, ciphers ${ciphers}, prover ${prover}`);
  if (odd.length + oddChanges.length > 0) process.exitCode = 1;
  else record('prove', { cases: rows.length, of: every.length, turned: turned.length, changes: changes.length });
}
