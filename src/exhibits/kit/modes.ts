import type { Mode, ModeId } from '../../model/index.ts';
import type { Level } from './exhibit-properties.ts';
import { setOf, type Property } from './url-state.ts';

/** Which modes an exhibit shows: an exhibit says it in its `modes.ts`, by their traits. */
export interface ModesHere {
  /** Those that its question fits. */
  fitting: readonly ModeId[];
  /** Of these one of each kind: what stands there at first. A frame has these and no other, to stay small. */
  leading: readonly ModeId[];
}

/** Those that can be had where an exhibit stands. */
export const modesAt = (level: Level, { fitting, leading }: ModesHere): readonly ModeId[] =>
  level === 'embed' ? leading : fitting;

/** The modes whose narrations are carried here. A page carries all (`all-modes.ts`), a frame its few (`modes-few.ts`). */
const carried = new Map<ModeId, Mode>();

export function carry(modes: readonly Mode<ModeId>[]): void {
  for (const mode of modes) carried.set(mode.id, mode);
}

/** @throws when its narration is not carried here */
export function modeOf(id: ModeId): Mode {
  const mode = carried.get(id);
  if (!mode) throw new Error(`the mode ${id} is not carried here: import kit/all-modes.ts`);
  return mode;
}

/** Where no narration is carried, nothing is shown either, and addresses are only written and read. */
const canBeShown = (id: ModeId): boolean => carried.size === 0 || carried.has(id);

/** A property that is one of some modes; an address that names one that cannot be shown here falls back. */
export const oneMode = (ids: readonly ModeId[]): Property<ModeId> => ({
  read: (value) => ids.find((id) => id === value && canBeShown(id)),
  write: (value) => value,
});

/** The same for several of them: see {@link setOf}. */
export const someModes = (
  ids: readonly ModeId[],
  limits: { least: number; most: number },
): Property<readonly ModeId[]> => ({
  read: (value) => setOf(ids.filter(canBeShown), limits).read(value),
  write: setOf(ids).write,
});
