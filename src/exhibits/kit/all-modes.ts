/* The narrations of all modes, for pages and for what is worked out while they are built. */
import { MODES } from '../../model/index.ts';
import { carry } from './modes.ts';

carry(Object.values(MODES));
