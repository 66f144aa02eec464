import { Formats } from '../format.ts';
import { ASSUMED } from './assumed.ts';
import { MTPROTO } from './mtproto.ts';
import { SIGNAL } from './signal.ts';

/** The formats that most modes use. */
export const USUAL = new Formats(ASSUMED, MTPROTO, ...SIGNAL);
