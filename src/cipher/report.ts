import { contents, holdingsAt, ITEMS, MOMENTS, type Placement, type Power, type World } from '../model/index.ts';
import { NUMBERS, shownCodes } from './codes.ts';
import type { Evidence } from './evidence.ts';
import { Names } from './names.ts';
import type { Realisation } from './realise.ts';
import { documentOf, type CaseReport, type EvidenceReport, type RunReport } from './report-document.ts';

/* Writes down the evidence behind a picture; see `./report-document.ts` for what the document holds. */

/** What is to be reported of one mode: a case as `openCase` makes it, or any runs of one's own. */
export interface ReportedCase {
  mode: string;
  placement: Placement;
  powers: readonly Power[];
  worlds: readonly World[];
  /** Who has what the worlds say is held, where that is not an authority with powers: an observer, a thief. In English. */
  holder?: string | undefined;
  /** At which moment the places are looked at. Default: `now`, when the authority acts. */
  at?: number | undefined;
  /** Of a `Case`: gives the report its verdicts. */
  examine?: ((realisation: Realisation) => Evidence) | undefined;
  /** The seed from which the same bytes come again. */
  seed?: string | undefined;
}

const MOMENT_NAMES = Object.keys(MOMENTS) as (keyof typeof MOMENTS)[];

/** What a moment of some runs is called. Runs that go on after the last named moment count their own. */
function namesOfMoments(worlds: readonly World[]): (time: number) => string {
  const own = worlds.some(({ narration }) => narration.events.some(({ at }) => at > MOMENTS.future));
  return (time) => (own ? undefined : MOMENT_NAMES.find((moment) => MOMENTS[moment] === time)) ?? String(time);
}

/** The document for one or more cases that share a realisation: all that stands on one screen. */
export function reportOf(cases: readonly ReportedCase[], realisation: Realisation): EvidenceReport {
  const names = new Names(realisation);
  return documentOf(
    cases.map((one) => caseOf(one, realisation, names)),
    names.bytes,
  );
}

function caseOf(
  { mode, placement, powers, worlds, holder, at = MOMENTS.now, examine, seed }: ReportedCase,
  realisation: Realisation,
  names: Names,
): CaseReport {
  const momentOf = namesOfMoments(worlds);
  const found = examine?.(realisation);
  const verdicts: CaseReport['verdicts'] = {};
  for (const item of ITEMS) {
    const one = found?.items[item];
    if (!one) continue;
    const { exposure, recovered, agrees } = one;
    verdicts[item] = { verdict: exposure.verdict, ...(recovered !== undefined && { recovered }), agrees };
  }
  return {
    mode,
    placement: { data: placement.data, keys: placement.keys },
    powers,
    ...(holder !== undefined && { holder }),
    at: momentOf(at),
    ...(seed !== undefined && { seed }),
    runs: worlds.map((world) => runOf(world, at, momentOf, names, realisation)),
    verdicts,
  };
}

function runOf(
  { narration, held, knowledge, attack }: World,
  at: number,
  momentOf: (time: number) => string,
  names: Names,
  realisation: Realisation,
): RunReport {
  const codes = shownCodes(narration, realisation);
  return {
    attack: attack ?? null,
    securityCodes: codes ? { ...codes, ...(narration.codes?.shownAs === 'digits' && { numbers: NUMBERS }) } : null,
    places: narration.places.map(({ id, side }) => ({
      id,
      side,
      holds: holdingsAt(narration, id, at).map(({ term }) => names.of(term)),
    })),
    wires: narration.events.flatMap((event) =>
      event.kind === 'send'
        ? [{ at: momentOf(event.at), from: event.from, to: event.to, wire: event.wire, sent: names.of(event.term) }]
        : [],
    ),
    authority: authorityIn({ held, knowledge }, names),
  };
}

function authorityIn({ held, knowledge }: Pick<World, 'held' | 'knowledge'>, names: Names): RunReport['authority'] {
  const holds = new Map<string, RunReport['authority']['holds'][number]>();
  const opens = new Set<string>();
  const staysClosed = new Set<string>();
  for (const { term, holding } of held) {
    const { place, wireTo } = holding;
    const what = names.of(term);
    holds.set([what, place, wireTo].join(' '), { what, from: place, ...(wireTo !== undefined && { to: wireTo }) });
    // A ciphertext inside one that stays closed is not in its hands: it does not even see that there is one.
    for (const inner of contents(term)) {
      const got = inner.kind === 'seal' && knowledge.derive(inner);
      // What it could seal anew itself would be other bytes: not this ciphertext.
      if (got && got.rule !== 'build') (knowledge.derive(inner.key) ? opens : staysClosed).add(names.of(inner));
    }
  }
  return { holds: [...holds.values()], opens: [...opens], staysClosed: [...staysClosed] };
}
