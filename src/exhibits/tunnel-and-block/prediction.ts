import { fill } from '../../language/fill.ts';
import { addressesOf, type ExhibitWords } from './describe.ts';
import { params, type State } from './params.ts';
import { storedRows } from './stored.ts';
import { wayOf, type Stop } from './view.ts';

/** The scenario to which the reveal moves. */
export const PREDICTED = 'through-vpn';

/** Of whom it is asked: whoever has a place on the way, and last whoever takes what is stored. */
const ON_THE_WAY = ['provider', 'vpn', 'server'] as const;

interface Subject {
  id: string;
  name: string;
  answer: 'whom' | 'app' | 'neither';
  why: string;
}

/** What is asked: what each party can still see when the VPN is on. The answers are the model's. */
export function subjectsOf(words: ExhibitWords): Subject[] {
  const { predict } = words;
  if (!predict) return [];
  const state: State = { ...params.inScenario(PREDICTED), mode: params.defaults.mode };
  const { stops } = wayOf(state);
  const onTheWay = ON_THE_WAY.flatMap((kind): Subject[] => {
    const stop = stops.find((one) => one.kind === kind);
    if (!stop) return [];
    const why = predict.why[stop.seen.route === 'readable' ? 'readable' : 'sealed'];
    return [
      {
        id: kind,
        name: predict.subjects[kind],
        answer: answerAt(stop),
        why: fill(why, { addresses: addressesOf(words, state, stop.seen) }),
      },
    ];
  });
  // Disks can be taken only where they stand.
  const taken = storedRows({ mode: state.mode, data: 'in-country' }).find(({ item }) => item === 'who-talks-to-whom');
  const isTaken = taken?.with === 'readable';
  const seized: Subject = {
    id: 'seized',
    name: predict.subjects.seized,
    answer: isTaken ? 'whom' : 'neither',
    why: isTaken ? predict.why.seized : predict.why.out,
  };
  return [...onTheWay, seized];
}

function answerAt({ seen: { addresses, route } }: Stop): Subject['answer'] {
  if (route === 'readable') return 'whom';
  return addresses.includes('sara') && addresses.includes('service') ? 'app' : 'neither';
}
