import { fill } from '../../language/fill.ts';
import { numeral } from '../../language/languages.ts';
import { commandFor, tptp, verifpal, verifpalCommandFor } from '../../model/witness/index.ts';
import { version } from '../../../package.json';
import { factsIn, type Check, type Checkable } from './check.ts';

/*
 * What is offered for checking a verdict without this site. Loaded when somebody asks for it: no page waits for it.
 */

/** A file, the command that decides it, and what the tool should answer. */
export interface ForTool {
  file: string;
  content: string;
  command: string;
  answer: string;
}

/** Whether the authority comes to the item at all. */
const follows = ({ verdict }: Checkable): boolean => verdict.startsWith('readable');

/** The run that the verdict speaks of: the one that was attacked, or the one in which everybody keeps to the protocol. */
const decisive = ({ worlds, attack }: Checkable): Checkable['worlds'][number] | undefined =>
  worlds.find((world) => world.attack === attack?.power);

const runOf = ({ held, attack }: Checkable['worlds'][number]) => ({
  called: attack ?? 'plain',
  held: held.map(({ term }) => term),
});

/** Lines in front of a file: what it is, and where from. */
const heading = (sentence: string): string[] => ['From “Who Holds the Key?”', ...wrapped(sentence)];

/** Words in lines of about a hundred characters. */
function wrapped(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    const line = `${lines[last] ?? ''} ${word}`.trim();
    if (line.length > 100) lines.push(word);
    else lines[last] = line;
  }
  return lines;
}

/** The case as a TPTP problem about all of its runs. */
export function forProver(one: Checkable, sentence: string): ForTool {
  const file = `${one.name}.p`;
  const command = commandFor(file);
  return {
    file,
    command,
    content: tptp({ runs: one.worlds.map(runOf), goal: one.wanted }, [
      ...heading(sentence),
      `Decide it with: ${command}`,
    ]),
    answer: follows(one) ? 'SZS status Theorem' : 'SZS status CounterSatisfiable',
  };
}

/** The case as a Verifpal model of the run that decides it. */
export function forVerifpal(one: Checkable, sentence: string): ForTool {
  const file = `${one.name}.vp`;
  const command = verifpalCommandFor(file);
  const run = decisive(one);
  const others = one.worlds.flatMap((world) => (world === run ? [] : [world.attack ?? 'plain']));
  const about = [
    `Decide it with: ${command} (Verifpal 1)`,
    ...(others.length > 0 ? [`One run of several. The others, in the TPTP file: ${others.join(', ')}.`] : []),
  ];
  return {
    file,
    command,
    content: verifpal(run ? runOf(run) : { called: 'plain', held: [] }, one.wanted, [...heading(sentence), ...about]),
    answer: follows(one) ? 'confidentiality? … fail' : 'confidentiality? … pass',
  };
}

/** The verdict in a sentence or two to be quoted, with the address that shows it. */
export function quotable({ lang, check }: Check['words'], one: Checkable, address: string): string {
  const facts = factsIn(one.reasons);
  const verdict = fill(check.verdict[one.verdict], { power: one.attack?.called ?? '' });
  const shows = one.attack && check.shows[one.attack.shows ? 'yes' : 'no'];
  return fill(check.says, {
    item: one.item,
    mode: one.mode,
    verdict: shows ? `${verdict} ${shows}` : verdict,
    situation: one.situation,
    rests: fill(check.rests, {
      facts: numeral(lang, facts.length),
      assumed: numeral(lang, facts.filter(({ grade }) => grade === 'assumed').length),
    }),
    version: numeral(lang, version),
    address,
  });
}
