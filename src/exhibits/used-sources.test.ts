import { expect, it } from 'vitest';
import { usedSources } from './used-sources.ts';

it('finds the sources of plain runs, of attacks, and of placements that are not the first', () => {
  const used = usedSources();
  for (const id of ['TG-PRIV20', 'SMSW', 'WA-WP16', 'BOELTER', 'TG-2SV']) expect(used).toContain(id);
});
