import { hex, openCase, realise, seededRandom, type Realisation } from '../../cipher/index.ts';
import { ALL } from '../../cipher/formats/all.ts';
import {
  CHAT,
  MODES,
  type Exposure,
  type Mode,
  type Placement,
  type Power,
  type Trace,
  type Verdict,
  type Word,
  wordBehind,
} from '../../model/index.ts';
import { turned } from '../../model/protocols/turned.ts';
import { because, type Reason, type ReasonWords } from '../kit/because.ts';
import type { Words } from '../kit/words.ts';
import { MODES_HERE, type GroupId } from './modes.ts';
import { READ, type Read } from './read.ts';

/**
 * What whoever runs the servers reads of a group: the model's verdicts, each held against real bytes, when the page is
 * built. Nothing here depends on how many members there are: they travel with the page, and the page needs no model.
 */

export interface Finding {
  verdict: Verdict;
  /** The recovered words, or the first bytes of the ciphertext as hexadecimal digits; empty where there is no copy. */
  content: string;
  reasons: readonly Reason[];
  /** Whose word the verdict takes, if anybody's; and what would be if it were not true. */
  word?: Word | undefined;
  ifNot?: Pick<Finding, 'verdict' | 'reasons'> | undefined;
}

/** What one run of one group comes to. */
export interface Run {
  items: Readonly<Record<Read, Finding>>;
  /** Of a delivered message, had the servers also kept all that ever passed on the lines. */
  recorded: Finding;
  /** Set where something was read by an attack only: what could show it. `codesDiffer`: whether comparing codes would. */
  detectable?: { codesDiffer: boolean; traces: readonly Trace[] };
}

/** `kept`: the servers keep to the protocol. `broken`: they do what an attack in the model makes them do, where there is one. */
export type Runs = Readonly<Record<'kept' | 'broken', Run>>;
export type Findings = readonly (Runs & { readonly group: GroupId })[];

/** The words that the messages have. */
export type Samples = Record<'delivered' | 'onTheWay' | 'future' | 'members', string>;

/** Servers, disks and keys of the service in one pair of hands. */
export const PLACEMENT: Placement = { data: 'in-country', keys: 'in-country' };
export const POWERS_HERE: readonly Power[] = ['run-server'];
/** The same, when every sealed copy has been recorded besides. */
const RECORDING: readonly Power[] = ['tap-network', 'run-server'];

/** A mode whose servers keep to the protocol, whatever power runs them. */
export const honest = (mode: Mode): Mode => ({ ...mode, attacks: {} });

export const SEED = 'Who is in the group?';
/** So many bytes of a ciphertext are shown. */
const SHOWN_BYTES = 14;

type WordsHere = Words & ReasonWords & { samples: Samples; sealedSenderKey: string };

/** The keys and the words that the page is served with. */
export const realisedWith = (samples: Samples): Realisation =>
  realise(
    seededRandom(SEED),
    {
      [CHAT.delivered.id]: samples.delivered,
      [CHAT.onTheWay.id]: samples.onTheWay,
      [CHAT.future.id]: samples.future,
      [CHAT.members.id]: samples.members,
    },
    ALL,
  );

/** @throws when the observer with real bytes gets anything else than the model says */
export function findingsOf(words: WordsHere): Findings {
  const realisation = realisedWith(words.samples);
  return MODES_HERE.fitting.map((group) => ({
    group,
    kept: runOf(words, group, honest(MODES[group]), realisation),
    broken: runOf(words, group, MODES[group], realisation),
  }));
}

function runOf(words: WordsHere, id: GroupId, mode: Mode, realisation: Realisation): Run {
  // Where the servers stand is not the question here.
  const { model, sealedSenderKey } = words;
  const placeless = {
    ...words,
    model: {
      ...model,
      sides: { abroad: '', 'in-country': '' },
      // The server has it only as it passes from phone to phone.
      keys: { ...model.keys, 'chain-key': sealedSenderKey, 'next-chain-key': sealedSenderKey },
    },
  };
  const look = (powers: readonly Power[], told = mode): ((item: Read) => Finding & { exposure: Exposure }) => {
    const { worlds, examine } = openCase(told, PLACEMENT, powers);
    const evidence = examine(realisation);
    if (!evidence.agrees) throw new Error(`group-fanout: model and bytes do not agree in ${id} under ${powers.join()}`);
    return (item) => {
      const found = evidence.items[item];
      const [plain] = worlds;
      const wanted = plain?.narration.items[item];
      if (!found || !plain || !wanted) throw new Error(`group-fanout: ${id} has no ${item}`);
      const { exposure, recovered, ciphertext } = found;
      const word = wordBehind(plain, exposure, wanted);
      // Of the members only the verdict is shown.
      const turns = word && told === mode && item !== 'group-members';
      return {
        exposure,
        verdict: exposure.verdict,
        word,
        ...(turns && { ifNot: withoutContent(look(powers, turned(mode, word.turn))(item)) }),
        content: recovered ?? (ciphertext ? `${bytes(ciphertext.slice(0, SHOWN_BYTES))} …` : ''),
        reasons: because(placeless, id, wanted, exposure, ciphertext?.length).map(({ text, facts }) => ({
          text: tidy(text),
          facts,
        })),
      };
    };
  };
  const at = look(POWERS_HERE);
  const found = READ.map((item) => [item, at(item)] as const);
  const attacked = found.flatMap(([, { exposure }]) =>
    exposure.verdict === 'readable-by-attack' ? [exposure] : [],
  )[0];
  return {
    items: Object.fromEntries(found.map(([item, one]) => [item, plain(one)])) as Record<Read, Finding>,
    recorded: plain(look(RECORDING)('stored-text')),
    ...(attacked && {
      detectable: { codesDiffer: attacked.detectable.codesDiffer ?? false, traces: attacked.detectable.traces },
    }),
  };
}

/** Closes the gaps that the names of places leave without a side. */
const tidy = (text: string): string => text.replace(/ +(?=[ .,;])/g, '');

/** Without the exposure, whose derivation no page needs to carry. */
const plain = ({ verdict, content, reasons, word, ifNot }: Finding): Finding => ({
  verdict,
  content,
  reasons,
  ...(word && { word }),
  ...(ifNot && { ifNot }),
});
const withoutContent = ({ verdict, reasons }: Finding): Finding['ifNot'] => ({ verdict, reasons });

const bytes = (ciphertext: Uint8Array): string => hex(ciphertext).replace(/..(?=.)/g, '$& ');
