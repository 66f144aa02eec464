import {
  exposureIn,
  MODES,
  worldsOf,
  type ModeId,
  type Placement,
  type Power,
  type Verdict,
} from '../../model/index.ts';
import type { SheetLine, Who } from './draw-sheet.ts';

/**
 * What each of them has: powers, and where the service's data and keys stand. The model lets an authority run servers that
 * stand in the country; whoever else runs them sees the same.
 */
const HAS: Readonly<Record<Who, { powers: readonly Power[]; placement: Placement }>> = {
  server: { powers: ['run-server'], placement: { data: 'in-country', keys: 'in-country' } },
  lines: { powers: ['tap-network'], placement: { data: 'abroad', keys: 'abroad' } },
  disks: { powers: ['take-disks'], placement: { data: 'in-country', keys: 'abroad' } },
  keys: { powers: ['take-disks', 'compel-keys'], placement: { data: 'in-country', keys: 'in-country' } },
  code: { powers: ['intercept-sms'], placement: { data: 'abroad', keys: 'abroad' } },
  phone: { powers: ['seize-phone'], placement: { data: 'abroad', keys: 'abroad' } },
};

/** What the model says of a line of a sheet, in a mode. */
export const answerTo = ({ who, item }: SheetLine, mode: ModeId): Verdict =>
  exposureIn(worldsOf(MODES[mode], HAS[who].placement, HAS[who].powers), item).verdict;
