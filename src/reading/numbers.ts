import {
  attacksOn,
  DATA_PLACEMENTS,
  type Fact,
  factsOf,
  type Grade,
  ITEMS,
  KEY_PLACEMENTS,
  MODE_IDS,
  type Mode,
  MODES,
  POWERS,
  TRAFFIC_ANALYSIS,
} from '../model/index.ts';

/** How well a fact can be known, from best to not at all. */
export const GRADES = ['analysed', 'documented', 'reported', 'assumed', 'chosen'] as const satisfies readonly Grade[];

/** What `<Count of="…" />` can count. */
export const COUNTED = [
  'modes',
  'items',
  'powers',
  'placements',
  'questions',
  'facts',
  ...GRADES,
  'sources',
  'claims',
  'terms',
  'chapters',
  'statements',
] as const;
export type Counted = (typeof COUNTED)[number];

let told: Fact[] | undefined;

/** Every fact that is built into the model, each once: those of all modes, in every placement, under every attack. */
export function allFacts(): readonly Fact[] {
  told ??= tellAll();
  return told;
}

/** Tells every narration there is, which takes a while. */
function tellAll(): Fact[] {
  const placements = DATA_PLACEMENTS.flatMap((data) => KEY_PLACEMENTS.map((keys) => ({ data, keys })));
  const facts = Object.values<Mode>(MODES)
    .flatMap((mode) => [mode.narrate, ...Object.values(attacksOn(mode))])
    .flatMap((run) => placements.flatMap((placement) => factsOf(run(placement) ?? { events: [] })));
  const absences = Object.values<Mode>(MODES).flatMap(({ without }) => Object.values(without));
  return [...new Map([TRAFFIC_ANALYSIS, ...facts, ...absences].map((fact) => [fact.id, fact])).values()];
}

/** The numbers that follow from the model alone. `questions`: in how many ways it can be asked who reads what. */
export function numbersOfModel() {
  const facts = allFacts();
  const placements = DATA_PLACEMENTS.length * KEY_PLACEMENTS.length;
  const graded = (wanted: Grade): number => facts.filter(({ grade }) => grade === wanted).length;
  return {
    modes: MODE_IDS.length,
    items: ITEMS.length,
    powers: POWERS.length,
    placements,
    questions: MODE_IDS.length * placements * 2 ** POWERS.length * ITEMS.length,
    facts: facts.length,
    analysed: graded('analysed'),
    documented: graded('documented'),
    reported: graded('reported'),
    assumed: graded('assumed'),
    chosen: graded('chosen'),
  } satisfies Partial<Record<Counted, number>>;
}
