/* The formats of all modes, for pages: asked for together with the ciphers. */
import { alsoAskFor } from './late-ciphers.ts';

alsoAskFor(() => import('../../cipher/formats/all.ts'));
