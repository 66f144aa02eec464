import { describe, expect, it } from 'vitest';
import { remarksOn } from '../../model/build/index.ts';
import { ITEMS } from '../../model/index.ts';
import { params } from './params.ts';
import { boxesOf, cellsOf, changedSince, narrationOf, openTo, remarks } from './view.ts';

const at = (id: (typeof params.ids)[number]) => params.inScenario(id);

describe('the rows', () => {
  it('are there for every item', () => {
    for (const id of params.ids) expect(cellsOf(at(id)).map(({ item }) => item)).toEqual(ITEMS);
  });
  it('are marked exactly where the one change moved them', () => {
    const changed = changedSince(cellsOf(at('from-telegram')), cellsOf(at('keys-at-ends')));
    expect([...changed.keys()]).toEqual(['stored-text', 'stored-media', 'in-flight']);
    expect([...changed.values()]).toEqual(['readable', 'readable', 'readable']);
    expect(changedSince(cellsOf(at('from-telegram')), cellsOf(at('from-telegram'))).size).toBe(0);
  });
});

describe('the picture', () => {
  const thingsAt = (id: (typeof params.ids)[number], kind: string) =>
    boxesOf(narrationOf(at(id))).find(({ place }) => place.kind === kind)?.things ?? [];

  it('has the history under a seal on the disk where the service holds the key, and as words in the phones', () => {
    expect(thingsAt('from-telegram', 'disk')).toContainEqual({ item: 'stored-text', verdict: 'sealed' });
    expect(thingsAt('from-telegram', 'phone')).toContainEqual({ item: 'stored-text', verdict: 'readable' });
  });
  it('has no delivered message on a disk that forgets, and has it at the host of a plain backup', () => {
    expect(thingsAt('from-whatsapp', 'disk').map(({ item }) => item)).not.toContain('stored-text');
    expect(thingsAt('with-plain-backup', 'backup-host')).toContainEqual({ item: 'stored-text', verdict: 'readable' });
  });
});

describe('the ways round', () => {
  it('open an unlocked phone in every messenger', () => {
    for (const id of params.ids) expect(openTo(at(id), 'seize-phone').map(({ item }) => item)).toContain('stored-text');
  });
  it('open nothing at a backup host that there is not', () => {
    expect(openTo(at('from-whatsapp'), 'reach-backup')).toEqual([]);
  });
});

describe('what is said next to a choice', () => {
  it('tells where another choice leaves nothing to decide', () => {
    expect(remarks(at('from-telegram'))).toEqual({ freshness: 'no-chat-keys', changed: 'no-chat-keys' });
    expect(remarks(at('from-whatsapp'))).toEqual({});
    expect(remarks(at('keeps-nothing')).metadata).toBe('still-guessable');
    expect(remarksOn({ ...at('from-telegram'), metadata: 'hidden' }).metadata).toBe('server-must-know');
  });
});
