import {
  exposureIn,
  MODE_IDS,
  MODES,
  NOW,
  throughVpn,
  traitsOf,
  wordBehind,
  withSecondPassword,
  withTimer,
  worldsOf,
  type Exposure,
  type Item,
  type ListedTraits,
  type Mode,
  type ModeId,
  type Narration,
  type Placement,
  type Power,
  type Verdict,
  type Word,
} from '../../model/index.ts';

/** What somebody may do who wants to read: where things stand then, and the powers. */
interface Danger extends Placement {
  powers: readonly Power[];
}

/** The dangers that a reader may name, in the order of the page. */
export const DANGERS = {
  code: { data: 'abroad', keys: 'abroad', powers: ['intercept-sms'] },
  phone: { data: 'abroad', keys: 'abroad', powers: ['seize-phone'] },
  moved: { data: 'in-country', keys: 'in-country', powers: ['take-disks', 'compel-keys'] },
  run: { data: 'in-country', keys: 'abroad', powers: ['run-server'] },
  company: { data: 'abroad', keys: 'abroad', powers: ['compel-operator'] },
  line: { data: 'abroad', keys: 'abroad', powers: ['tap-network'] },
  backup: { data: 'abroad', keys: 'abroad', powers: ['reach-backup'] },
  app: { data: 'abroad', keys: 'abroad', powers: ['change-client'] },
} as const satisfies Record<string, Danger>;
export type DangerId = keyof typeof DANGERS;
export const DANGER_IDS = Object.keys(DANGERS) as DangerId[];

const SERVICES = [...new Set(MODE_IDS.map((id) => traitsOf(id).service))];
/** By service, and of each what nobody has to choose before what can be chosen. */
const byService = (a: ModeId, b: ModeId): number =>
  SERVICES.indexOf(traitsOf(a).service) - SERVICES.indexOf(traitsOf(b).service) ||
  Number(traitsOf(b).byDefault) - Number(traitsOf(a).byDefault);

/**
 * The ways of writing that are told of: the apps as they are today, between two. What is known as of 2016 only stands for
 * today (a secret chat, a backup under a key that its service keeps), but for the backup without any seal, which was given up.
 */
export const WAYS: readonly ModeId[] = NOW.filter(
  (id) => !traitsOf(id).group && traitsOf(id).backup !== 'open',
).toSorted(byService);
export type Way = ModeId;

/** What is asked of each. */
export const ASKED = ['stored-text', 'future-text', 'who-talks-to-whom'] as const satisfies readonly Item[];
export type Asked = (typeof ASKED)[number];

/** The ways that are so. */
const waysThat = (fits: (traits: ListedTraits) => boolean): readonly Way[] => WAYS.filter((way) => fits(traitsOf(way)));
/** An app whose phones have the keys of every chat, and that anybody can build: one that stands for “such an app”. */
const [WITH_PHONES_KEYS] = waysThat(
  ({ keys, byDefault, app }) => keys === 'ends' && byDefault && app === 'reproducible',
);

/** What one can change: for each way that knows it, the same conversation afterwards. */
export const SETTINGS = {
  'second-password': after(
    WAYS.filter((way) => MODES[way].secondPassword !== 'none-known'),
    withSecondPassword,
  ),
  timer: after(
    WAYS.filter((way) => MODES[way].timer !== 'none-told'),
    withTimer,
  ),
  'secret-chat': instead(
    waysThat(({ keys }) => keys === 'server'),
    (own, one) => one.keys === 'ends' && one.backup === 'none' && !one.byDefault && one.service === own.service,
  ),
  'phones-keys': instead(
    waysThat(({ keys }) => keys !== 'ends'),
    (_own, _one, id) => id === WITH_PHONES_KEYS,
  ),
  'sealed-backup': instead(
    waysThat(({ backup }) => backup === 'held'),
    (own, one) => one.backup === 'sealed' && one.service === own.service,
  ),
  'no-backup': instead(
    waysThat(({ backup }) => backup === 'held'),
    (own, one) => one.backup === 'none' && one.byDefault && one.service === own.service,
  ),
  vpn: after(WAYS, behindVpn),
} as const satisfies Record<string, Afterwards>;
export type SettingId = keyof typeof SETTINGS;
export const SETTING_IDS = Object.keys(SETTINGS) as SettingId[];

/** By the ways that know a setting: the same conversation with it. */
type Afterwards = Partial<Record<Way, Mode>>;

function after(ways: readonly Way[], change: (mode: Mode) => Mode): Afterwards {
  return Object.fromEntries(ways.map((way) => [way, change(MODES[way])]));
}

/** Another way in the place of one: the first that is as wanted. A way that has none does not know the setting. */
function instead(
  ways: readonly Way[],
  isWanted: (own: ListedTraits, one: ListedTraits, id: Way) => boolean,
): Afterwards {
  return Object.fromEntries(
    ways.flatMap((way) => {
      const found = WAYS.find((id) => isWanted(traitsOf(way), traitsOf(id), id));
      return found ? [[way, MODES[found]]] : [];
    }),
  );
}

/** The same mode with Sara's phone behind a VPN, whatever is done to the run. */
function behindVpn(mode: Mode): Mode {
  const through =
    (tell: (placement: Placement) => Narration | undefined) =>
    (placement: Placement): Narration | undefined => {
      const narration = tell(placement);
      return narration && throughVpn(narration);
    };
  return {
    ...mode,
    narrate: (placement) => throughVpn(mode.narrate(placement)),
    attacks: Object.fromEntries(Object.entries(mode.attacks).map(([power, tell]) => [power, through(tell)])),
  };
}

/** What a danger yields of one conversation. */
export function exposures(mode: Mode, { powers, ...placement }: Danger): Record<Asked, Exposure> {
  const worlds = worldsOf(mode, placement, powers);
  return Object.fromEntries(ASKED.map((item) => [item, exposureIn(worlds, item)])) as Record<Asked, Exposure>;
}

const isOpen = ({ verdict }: Exposure): boolean => verdict === 'readable' || verdict === 'readable-by-attack';

/** The ways of writing by what a danger yields of one thing, verdict by verdict, those that are worst first. */
export function groups(id: DangerId, item: Asked): { verdict: Verdict; ways: Way[] }[] {
  const verdicts: readonly Verdict[] = ['readable', 'readable-by-attack', 'sealed', 'absent'];
  return verdicts
    .map((verdict) => ({
      verdict,
      ways: WAYS.filter((way) => exposures(MODES[way], DANGERS[id])[item].verdict === verdict),
    }))
    .filter(({ ways }) => ways.length > 0);
}

/** Whose word it takes what a danger yields of one thing in one way of writing, if anybody's. */
export function whose(id: DangerId, item: Asked, way: Way): Word['whose'] | undefined {
  const { powers, ...placement } = DANGERS[id];
  const worlds = worldsOf(MODES[way], placement, powers);
  const [plain] = worlds;
  const wanted = plain?.narration.items[item];
  return plain && wanted && wordBehind(plain, exposureIn(worlds, item), wanted)?.whose;
}

/** What a danger yields, thing by thing; things of which the same is true stand together. */
export function answers(id: DangerId): { items: Asked[]; groups: ReturnType<typeof groups> }[] {
  const told = new Map<string, { items: Asked[]; groups: ReturnType<typeof groups> }>();
  for (const item of ASKED) {
    const found = groups(id, item);
    const key = JSON.stringify([found, WAYS.map((way) => whose(id, item, way) ?? '')]);
    const before = told.get(key);
    if (before) before.items.push(item);
    else told.set(key, { items: [item], groups: found });
  }
  return [...told.values()];
}

/** A way of writing in which a setting shuts something: what it shuts. */
export interface Shut {
  way: Way;
  items: Asked[];
}

/**
 * What a setting does against a danger: where it shuts something that is open without it. Undefined where nothing is open in
 * any way of writing that knows the setting, so that there is nothing to shut.
 */
export function effect(id: DangerId, setting: SettingId): Shut[] | undefined {
  const danger = DANGERS[id];
  const changed = Object.entries(SETTINGS[setting]) as [Way, Mode][];
  const told = changed.map(([way, mode]) => {
    const [before, then] = [exposures(MODES[way], danger), exposures(mode, danger)];
    const open = ASKED.filter((item) => isOpen(before[item]));
    return { way, open, items: open.filter((item) => !isOpen(then[item])) };
  });
  if (told.every(({ open }) => open.length === 0)) return undefined;
  return told.filter(({ items }) => items.length > 0).map(({ way, items }) => ({ way, items }));
}

/** The ways of writing in which a setting shuts the same, together. */
export function together(shut: readonly Shut[]): { ways: Way[]; items: Asked[] }[] {
  const byItems = new Map<string, { ways: Way[]; items: Asked[] }>();
  for (const { way, items } of shut) {
    const before = byItems.get(items.join(' '));
    if (before) before.ways.push(way);
    else byItems.set(items.join(' '), { ways: [way], items });
  }
  return [...byItems.values()];
}

/** What would show a danger that has to interfere: the signs, and whether comparing security codes is one. */
export function signs(id: DangerId): { traces: string[]; codes: boolean } {
  const found = WAYS.flatMap((way) => Object.values(exposures(MODES[way], DANGERS[id]))).flatMap((each) =>
    each.verdict === 'readable-by-attack' ? [each.detectable] : [],
  );
  return {
    traces: [...new Set(found.flatMap(({ traces }) => traces))],
    codes: found.some(({ codesDiffer }) => codesDiffer === true),
  };
}
