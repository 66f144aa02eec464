import { createContext } from 'svelte';
import type { Language } from '../../language/languages.ts';
import type { Level } from './exhibit-properties.ts';

/** Where an exhibit stands and in which language: told by its `Shell` to all that is part of it. */
export const [whereHere, tellWhere] = createContext<() => { level: Level; lang: Language }>();
