import { handIn } from '../../cipher/hand-in.ts';
import { ALL } from '../../cipher/formats/all.ts';
import { hex, realise, seededRandom, type Realisation } from '../../cipher/index.ts';
import { CHAT, MODES, type ModeId, type Placement } from '../../model/index.ts';
import { ACTS, change, FORGED, type Act, type Change } from '../../model/changes/index.ts';
import { stepsOf } from '../../model/deduction.ts';
import { keyIdOf } from '../kit/words.ts';
import { MODES_HERE } from './modes.ts';
import { MEANS, type Means } from './params.ts';
import type { Because, Cell, Person, Sign } from './cell.ts';

/**
 * What each act comes to by each means in each way: the model's findings, and, where something is handed in, what a phone really
 * made of the bytes. Worked out when the page is built; the page carries neither the model nor the ciphers.
 */
export type Findings = Readonly<
  Record<Act, Readonly<Record<Exclude<Means, 'nothing'>, Readonly<Partial<Record<ModeId, Cell>>>>>>
>;

/** The words of the messages, of which those that are put in differ by act. */
export interface Samples {
  delivered: string;
  onTheWay: string;
  forged: Readonly<Record<'alter' | 'insert', string>>;
}

const SEED = 'Who can change what?';
/** So many bytes of a refused message are shown. */
const SHOWN_BYTES = 5;
/** The order has been carried out, as far as it is about data. */
const MOVED: Placement = { data: 'in-country', keys: 'abroad' };

const known = new Map<string, Findings>();

/** @param keys the ids of the names that keys have */
export function findingsWith(samples: Samples, keys: readonly string[]): Findings {
  const id = JSON.stringify(samples);
  const before = known.get(id);
  if (before) return before;
  const texts = { [CHAT.delivered.id]: samples.delivered, [CHAT.onTheWay.id]: samples.onTheWay };
  const drawn = realise(seededRandom(SEED), texts, ALL);
  const found = record(ACTS, (act) => {
    const forged = samples.forged[act === 'insert' ? 'insert' : 'alter'];
    const realisation = drawn.withTexts({ ...texts, [FORGED.id]: forged });
    return record(
      MEANS.filter((by) => by !== 'nothing'),
      (by) => record(MODES_HERE.fitting, (mode) => cellOf(mode, by, act, realisation, keys)),
    );
  });
  known.set(id, found);
  return found;
}

/** What came of every act in some of the ways: a frame has few. */
export const findingsOf = (all: Findings, modes: readonly ModeId[]): Findings =>
  record(ACTS, (act) =>
    record(
      MEANS.filter((by) => by !== 'nothing'),
      (by) => Object.fromEntries(modes.map((mode) => [mode, all[act][by][mode]])),
    ),
  );

function cellOf(
  mode: ModeId,
  by: Exclude<Means, 'nothing'>,
  act: Act,
  realisation: Realisation,
  keys: readonly string[],
): Cell {
  const found = change(MODES[mode], MOVED, [by], act);
  const { outcome, phones, as, signs, attempt, missing, because, facts } = found;
  const handed = attempt && handIn(attempt, realisation);
  if (handed && handed.opens !== (outcome !== 'refused'))
    throw new Error(`who-can-change-what: model and bytes do not agree in ${mode} on ${act} by ${by}`);
  const made = because
    ? stepsOf(because).flatMap((step) =>
        step.rule === 'held' && step.holding !== 'own' ? [step.holding.event.fact] : [],
      )
    : [];
  return {
    outcome,
    on: phones.map((phone): Person => (phone === 'sara-phone' ? 'sara' : 'omid')),
    ...(as && { as }),
    signs: [...(signs.codesDiffer ? (['codes'] satisfies Sign[]) : []), ...signs.traces],
    because: reasonOf(found, mode, by, act),
    ...(missing && { key: keyIdOf(keys, missing) }),
    ...(handed?.words !== undefined && act !== 'delete' && { said: handed.words }),
    ...(handed && !handed.opens && { bytes: hex(handed.bytes.slice(-SHOWN_BYTES)).replace(/..(?=.)/g, '$& ') }),
    facts: [...new Set([...facts, ...made])],
  };
}

/** Which sentence tells why: read off what the model found. */
function reasonOf(found: Change, mode: ModeId, by: Means, act: Act): Because {
  const { outcome, attempt, as, phones } = found;
  if (outcome === 'no-way') return impossible(mode, by, act);
  if (outcome === 'refused') return 'refused';
  if (by === 'change-client') return 'app';
  if (act === 'withhold') return 'withheld';
  if (act === 'delete' && attempt)
    return phones.length > 1 ? 'administrator' : outcome === 'only-there' ? 'inHand' : 'ownCopy';
  if (outcome === 'only-there') return 'inHand';
  if (act === 'delete') return 'server';
  if (attempt?.world.attack && as === 'sara') return 'falseKey';
  if (as === 'omid' && by === 'seize-phone') return 'hisPhone';
  if (as === 'omid') return attempt?.checkedBy === 'sara-phone' ? 'newNumber' : 'newDevice';
  return MODES[mode].traits.keys === 'none' ? 'noSeal' : 'serverWrites';
}

function impossible(mode: ModeId, by: Means, act: Act): Because {
  if (by === 'take-disks') return 'copies';
  if (act === 'withhold') return 'notBetween';
  if (by === 'intercept-sms') {
    const { keys } = MODES[mode].traits;
    if (keys === 'none') return 'onlyReads';
    return act === 'alter' && keys === 'server' ? 'noEdit' : 'phonesOnly';
  }
  return 'phonesOnly';
}

const record = <K extends string, V>(ids: readonly K[], of: (id: K) => V): Record<K, V> =>
  Object.fromEntries(ids.map((id) => [id, of(id)])) as Record<K, V>;
