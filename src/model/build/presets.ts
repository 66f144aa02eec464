import { PRESETS as SAID } from '../modes/presets.ts';
import type { Choices } from './choices.ts';
import type { Preset, Sayable } from './preset.ts';

export type { Preset, Remaining, Sayable } from './preset.ts';

/** The real modes that choices can say. */
export type PresetId = { [Id in keyof typeof SAID]: (typeof SAID)[Id] extends Preset ? Id : never }[keyof typeof SAID];

const isSaid = (one: Sayable): one is Preset => 'choices' in one;
export const PRESETS = Object.fromEntries(
  Object.entries<Sayable>(SAID).filter(([, preset]) => isSaid(preset)),
) as Record<PresetId, Preset>;
export const PRESET_IDS = Object.keys(PRESETS) as PresetId[];

/** A real mode as choices. */
export const choicesLike = (mode: PresetId): Choices => PRESETS[mode].choices;
