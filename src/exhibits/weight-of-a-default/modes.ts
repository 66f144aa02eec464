import { modesThat, traitsOf, type ModeId } from '../../model/index.ts';
import type { ModesHere } from '../kit/modes.ts';

/** What people of one service write in: the mode that nobody has to choose, and that of those who differ, where there is one. */
export interface Default {
  usual: ModeId;
  other: ModeId | undefined;
}

const usual = modesThat(({ group, backup, byDefault }) => !group && backup === 'none' && byDefault);
const besides = (mode: ModeId, backup: 'none' | 'open'): ModeId | undefined =>
  modesThat(
    (other) =>
      other.service === traitsOf(mode).service &&
      !other.group &&
      !other.byDefault &&
      other.keys === 'ends' &&
      other.backup === backup,
  )[0];

/**
 * The two kinds of default. `optional`: the service’s keys, and a mode with the phones’ own keys that can be chosen.
 * `default`: the phones’ own keys, and an open backup that can be.
 */
export const DEFAULTS = {
  optional: usual
    .filter((mode) => traitsOf(mode).keys === 'server')
    .map((mode) => ({ usual: mode, other: besides(mode, 'none') }))
    .filter(({ other }) => other !== undefined),
  default: usual
    .filter((mode) => traitsOf(mode).keys === 'ends')
    .map((mode) => ({ usual: mode, other: besides(mode, 'open') })),
} satisfies Record<string, readonly Default[]>;

export type FieldId = keyof typeof DEFAULTS;

/** The mode that nobody has to choose, of the first default of a kind. @throws when there is none */
export function firstOf(field: FieldId): ModeId {
  const [first] = DEFAULTS[field];
  if (!first) throw new Error(`no mode is a default that the field "${field}" could show`);
  return first.usual;
}
/** The default that a field shows: that of this mode. */
export const defaultOf = (field: FieldId, mode: ModeId): Default =>
  DEFAULTS[field].find((one) => one.usual === mode) ?? { usual: mode, other: undefined };

const modesIn = (all: readonly Default[]): ModeId[] => [
  ...new Set(all.flatMap(({ usual: mode, other }) => (other ? [mode, other] : [mode]))),
];

export const MODES_HERE: ModesHere = {
  fitting: modesIn([...DEFAULTS.optional, ...DEFAULTS.default]),
  leading: modesIn([...DEFAULTS.optional.slice(0, 1), ...DEFAULTS.default.slice(0, 1)]),
};

/** The modes of both fields. */
export const modesOf = (shown: Readonly<Record<FieldId, ModeId>>): ModeId[] =>
  modesIn([defaultOf('optional', shown.optional), defaultOf('default', shown.default)]);
