import { expect, it } from 'vitest';
import { wordsAtBuild } from '../words.ts';
import { findingsOf } from './findings.ts';
import { MODES_HERE } from './modes.ts';
import { params } from './params.ts';
import { viewOf } from './view.ts';
import { needs } from './words.ts';

const findings = findingsOf(wordsAtBuild('group-fanout', needs, 'fa'));

it('shows what a broken protocol yields only where somebody wants to read along', () => {
  for (const ghost of ['none', ...MODES_HERE.fitting] as const)
    for (const { group, run, runs, wanted, added } of viewOf({ ...params.defaults, members: 10, ghost }, findings)
      .lanes) {
      expect(wanted).toBe(group === ghost);
      expect(run).toBe(runs[wanted ? 'broken' : 'kept']);
      expect(added).toBe(ghost === 'whatsapp-group' && group === ghost);
    }
});

it('draws both groups’ copies alike, and the sender’s own as one square of them', () => {
  for (const members of [3, 100, 5000]) {
    const [telegram, whatsapp] = viewOf({ ...params.defaults, members }, findings).lanes;
    expect(telegram?.copies).toEqual(whatsapp?.copies);
    expect(telegram?.counts.handedOn).toBe(members - 1);
  }
});
