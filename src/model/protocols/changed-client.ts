import { CHAT } from '../chat.ts';
import { holdingsAt, MOMENTS, Narrator, type Fact, type Narration, type Trace } from '../narration.ts';
import { contents, seal, text, write, type Term } from '../terms.ts';
import { openLine } from './line.ts';

const facts = {
  changed: { id: 'changed-app', sources: ['CHRI-DEC18', 'RF-MAY19'], grade: 'reported' },
  sends: { id: 'changed-app-sends', sources: ['CHRI-DEC18', 'RF-MAY19'], grade: 'assumed' },
} satisfies Record<string, Fact>;

/** The app that takes the place of Omid's. */
export const CHANGED_APP = text('changed-app');

/** Who signs the changed app, and whether the app that it replaces can be built from published source. */
export interface ChangedApp {
  /** The company itself has been ordered to hand it out. */
  signedByCompany: boolean;
  reproducible: boolean;
}

/**
 * The same run with another app in the place of Omid's, from now on: a fork that was pushed at home, a forced update, a spy
 * that reads along. It keeps to the protocol, so that nobody else notices, and sends home all that it can show: what the phone
 * keeps in the clear now, and each thing that it comes to keep afterwards. Keys it need not send.
 *
 * What gives it away is not in the run: who signed it, where the company did not, and where the source is published in a form
 * that gives the same app again, that it is another one.
 */
export function withChangedClient(narration: Narration, { signedByCompany, reproducible }: ChangedApp): Narration {
  const { now } = MOMENTS;
  const [phone, home] = ['omid-phone', 'adversary'];
  const say = new Narrator();
  say.make(now, home, CHANGED_APP, facts.changed);
  say.send(now, home, phone, CHANGED_APP, facts.changed);
  say.store(now, phone, CHANGED_APP, facts.changed);
  const line = openLine(say, {
    at: now,
    from: phone,
    to: home,
    keys: ['changed-app-line-key', 'adversary-line-key'],
    label: 'app-line',
    fact: facts.sends,
    address: CHAT.address,
  });
  const sent = new Set<string>();
  /** A copy of what there is to see, once. */
  function sendHome(at: number, term: Term): void {
    if (!isShown(term) || sent.has(write(term))) return;
    sent.add(write(term));
    say.send(at, phone, home, seal(line, term), facts.sends);
  }
  for (const { term } of holdingsAt(narration, phone, now)) sendHome(now, term);
  for (const event of narration.events)
    if (event.at > now && event.kind === 'store' && event.place === phone) sendHome(event.at, event.term);
  const traces: Trace[] = [
    ...(signedByCompany ? [] : (['other-signature'] as const)),
    ...(reproducible ? (['other-build'] as const) : []),
  ];
  return {
    ...narration,
    places: [...narration.places, { id: home, kind: 'adversary', side: 'in-country' }],
    events: [...narration.events, ...say.events].toSorted((a, b) => a.at - b.at),
    way: 'changed-app',
    traces,
  };
}

/** Something to look at: words, numbers, names. No key, and nothing under seal. */
const isShown = (term: Term): boolean => contents(term).every(({ kind }) => kind === 'text' || kind === 'tuple');
