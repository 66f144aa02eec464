import { describe, expect, it } from 'vitest';
import { HIDEABLE, LOCKABLE, PARTS_SCRIPT, readTrimmed, writeTrimmed } from './parts.ts';

describe('what an address leaves out', () => {
  it('is read by name, and what is unknown is ignored', () => {
    expect(readTrimmed('?hide=task,nonsense,guess&lock=controls,title&data=in-country')).toEqual({
      hide: ['guess', 'task'],
      lock: ['controls'],
    });
    for (const query of ['', '?', '?hide', '?hide=&lock=,,', '?hide=%', '?%E0%A4%A'])
      expect(readTrimmed(query)).toEqual({ hide: [], lock: [] });
  });

  it('is written beside the state, and comes back as it was', () => {
    const query = writeTrimmed({ hide: ['task', 'title'], lock: ['message', 'task' as never] }, '?data=in-country');
    expect(query).toBe('?data=in-country&hide=title,task&lock=message');
    expect(readTrimmed(query)).toEqual({ hide: ['title', 'task'], lock: ['message'] });
    expect(writeTrimmed({ hide: [], lock: [] }, query)).toBe('?data=in-country');
    expect(writeTrimmed({ hide: ['controls'], lock: ['controls'] })).toBe('?hide=controls');
  });

  it('is told to the page by the script in its head, in the same names', () => {
    const told = (search: string): Record<string, string> => {
      const dataset = {};
      new Function('location', 'document', PARTS_SCRIPT)({ search }, { documentElement: { dataset } });
      return dataset;
    };
    expect(told('?hide=task,what&lock=controls,title')).toEqual({ hide: 'task', lock: 'controls' });
    expect(told('?data=both')).toEqual({});
    expect(told(writeTrimmed({ hide: HIDEABLE, lock: [] }))).toEqual({ hide: HIDEABLE.join(' ') });
    expect(told(writeTrimmed({ hide: [], lock: LOCKABLE }))).toEqual({ lock: LOCKABLE.join(' ') });
  });
});
