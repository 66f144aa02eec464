/* The formats of all modes, for pages. */
import type { LateFormats } from './late-ciphers.ts';

const allFormats: LateFormats = async () => (await import('../../cipher/formats/all.ts')).ALL;
export default allFormats;
