import {
  exposureIn,
  telegramCloud,
  telegramSecret,
  whatsappCloudBackup,
  whatsappDirect,
  worldsOf,
  type Exposure,
  type Mode,
  type ModeId,
  type Placement,
  type Power,
  type Term,
  type World,
} from '../../model/index.ts';
import { ITEMS_HERE, type ItemHere } from './params.ts';

/** The modes that people here write in. The exhibit carries the narrations of these and of no other. */
export const MODES_HERE = {
  'telegram-cloud': telegramCloud,
  'telegram-secret': telegramSecret,
  'whatsapp-direct': whatsappDirect,
  'whatsapp-cloud-backup': whatsappCloudBackup,
} satisfies Partial<Record<ModeId, Mode>>;

export type ModeHere = keyof typeof MODES_HERE;
export const MODE_IDS_HERE = Object.keys(MODES_HERE) as ModeHere[];

/** What the powers yield of an item in a mode; `wanted` is the term that the item is, where the mode has it. */
export interface Finding {
  exposure: Exposure;
  wanted: Term | undefined;
}
export type Exposures = Readonly<Record<ModeHere, Readonly<Record<ItemHere, Finding>>>>;

/** The runs of one mode. */
export const worldsIn = (mode: ModeHere, placement: Placement, powers: readonly Power[]): World[] =>
  worldsOf(MODES_HERE[mode], placement, powers);

/** What the powers yield in each mode, derived. */
export const exposuresUnder = (placement: Placement, powers: readonly Power[]): Exposures =>
  record(MODE_IDS_HERE, (mode) => {
    const worlds = worldsIn(mode, placement, powers);
    const items = worlds[0]?.narration.items ?? {};
    return record(ITEMS_HERE, (item) => ({ exposure: exposureIn(worlds, item), wanted: items[item] }));
  });

const record = <K extends string, V>(keys: readonly K[], of: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, V>;
