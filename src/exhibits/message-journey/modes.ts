import { MODE_IDS, type Mode, type ModeId } from '../../model/index.ts';

/** The modes that can be picked. A page knows all; a frame has to stay small, and carries the narrations of a few. */
const known = new Map<ModeId, Mode>();

export function learn(modes: readonly Mode<ModeId>[]): void {
  for (const mode of modes) known.set(mode.id, mode);
}
/** The ids of the modes that are known here, in the order of all. */
export const knownIds = (): ModeId[] => MODE_IDS.filter((id) => known.has(id));

/** @throws when the mode is not known here: ask {@link knownIds} first */
export function modeOf(id: ModeId): Mode {
  const mode = known.get(id);
  if (!mode) throw new Error(`the mode ${id} is not known here: import ./modes-all.ts`);
  return mode;
}
