import { MOMENTS } from '../narration.ts';
import { name, seal } from '../terms.ts';
import { keepBackups, type Backup } from '../protocols/backup.ts';
import type { Choices } from './choices.ts';
import { chosen } from './facts.ts';
import type { Store } from '../protocols/store.ts';

/** Both phones back up the chat, as was chosen. Of a sealed backup each phone makes the key, and keeps it. */
export function keepBuiltBackups(store: Store, { backup }: Choices): void {
  if (backup === 'none') return;
  const fact = chosen('backup', backup);
  const of = (who: 'sara' | 'omid'): Backup => {
    if (backup === 'plain') return { fact };
    const key = store.say.make(MOMENTS.setUp, `${who}-phone`, name(`${who}-backup-key`), fact);
    return { fact, sealed: (file) => seal(key, file) };
  };
  keepBackups(store, { sara: of('sara'), omid: of('omid') });
}
