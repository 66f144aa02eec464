import { describe, expect, it } from 'vitest';
import {
  holdingsAt,
  MOMENTS,
  namesMade,
  Narrator,
  passingFrom,
  type Fact,
  type HeldTerm,
  type Narration,
} from './narration.ts';
import { kdf, name, seal, text, tuple, write } from './terms.ts';

const fact: Fact = { id: 'a-fact', sources: [], grade: 'assumed' };
const { setUp, delivered, now, future } = MOMENTS;

/** A narration in which `tell` says what happens. */
function narration(tell: (say: Narrator) => void): Narration {
  const say = new Narrator();
  tell(say);
  return { places: [], events: say.events, items: {}, traces: [] };
}
const terms = (held: HeldTerm[]): string[] => held.map(({ term }) => write(term));

describe('what a place holds', () => {
  const story = narration((say) => {
    say.make(setUp, 'phone', name('key'), fact);
    say.store(delivered, 'phone', text('letter'), fact);
    say.store(delivered, 'server', text('letter'), fact);
    say.erase(now, 'phone', text('letter'), fact);
    say.store(future, 'phone', text('letter'), fact);
  });

  it('is what was made and stored there by then', () => {
    expect(terms(holdingsAt(story, 'phone', setUp))).toEqual(['"key"']);
    expect(terms(holdingsAt(story, 'phone', delivered))).toEqual(['"key"', 'text("letter")']);
    expect(terms(holdingsAt(story, 'disk', future))).toEqual([]);
  });
  it('is gone once it is erased, there and nowhere else', () => {
    expect(terms(holdingsAt(story, 'phone', now))).toEqual(['"key"']);
    expect(terms(holdingsAt(story, 'server', now))).toEqual(['text("letter")']);
  });
  it('is there again when it is stored again', () => {
    expect(terms(holdingsAt(story, 'phone', future))).toEqual(['"key"', 'text("letter")']);
  });
  it('says which event put it there', () => {
    const [, letter] = holdingsAt(story, 'phone', delivered);
    expect(letter?.holding).toEqual({ place: 'phone', event: story.events[1] });
  });
  it('is no more than the very term that was stored: erasing a letter leaves its sealed copy', () => {
    const copies = narration((say) => {
      say.store(setUp, 'disk', seal(name('key'), text('letter')), fact);
      say.store(setUp, 'disk', text('letter'), fact);
      say.erase(setUp, 'disk', text('letter'), fact);
    });
    expect(terms(holdingsAt(copies, 'disk', now))).toEqual(['seal("key",text("letter"))']);
  });
  it('does not come by wire: what is received has to be stored', () => {
    const sent = narration((say) => say.send(setUp, 'phone', 'server', text('letter'), fact));
    expect(holdingsAt(sent, 'server', now)).toEqual([]);
  });
});

describe('what passes through a place', () => {
  const story = narration((say) => {
    say.send(delivered, 'phone', 'server', text('early'), fact);
    say.send(now, 'phone', 'server', text('late'), fact);
    say.store(now, 'server', name('used-once'), fact);
    say.erase(now, 'server', name('used-once'), fact);
    say.send(future, 'phone', 'other', text('elsewhere'), fact);
  });

  it('is what comes in and is stored from then on, even if it is erased at once', () => {
    expect(terms(passingFrom(story, 'server', now))).toEqual(['text("late")', '"used-once"']);
    expect(terms(passingFrom(story, 'server', setUp))).toContain('text("early")');
  });
});

describe('the narrator', () => {
  it('puts events in order of time, and within a moment in the order in which they were said', () => {
    const story = narration((say) => {
      say.store(future, 'phone', text('last'), fact);
      say.store(setUp, 'phone', text('first'), fact);
      say.erase(setUp, 'phone', text('first'), fact);
      say.store(now, 'phone', text('middle'), fact);
    });
    expect(story.events.map(({ kind, at }) => `${kind} ${at}`)).toEqual(['store 0', 'erase 0', 'store 3', 'store 5']);
  });
  it('knows every secret that is drawn, and counts no derived key among them', () => {
    const story = narration((say) => {
      const key = say.make(setUp, 'phone', name('key'), fact);
      say.make(setUp, 'phone', kdf('derived', key), fact);
      say.make(setUp, 'server', text('code'), fact);
      say.store(setUp, 'server', tuple(name('not made here')), fact);
    });
    expect(namesMade(story)).toEqual([name('key')]);
  });
});
