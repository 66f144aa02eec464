/* Every mode, with the formats that they are sealed in. */
import '../../cipher/formats/all.ts';
import { MODES } from '../../model/index.ts';
import { learn } from './modes.ts';

learn(Object.values(MODES));
