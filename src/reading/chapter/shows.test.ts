/*
 * Sentences drive pictures: whatever an exhibit offers to show of a chapter's statement, the exhibit's own view then says
 * the same as the statement. And how many statements of a chapter can drive an exhibit of its page.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../exhibits/build-a-messenger/view.ts';
import { type State as Built } from '../../exhibits/build-a-messenger/params.ts';
import { viewOf as custodyOf } from '../../exhibits/key-custody/view.ts';
import { type State as Custody } from '../../exhibits/key-custody/params.ts';
import { lanesOf, stopAt } from '../../exhibits/message-journey/lanes.ts';
import '../../exhibits/kit/all-modes.ts';
import { type State as Journey } from '../../exhibits/message-journey/params.ts';
import { EXHIBITS } from '../../exhibits/registry.ts';
import { type State as Tunnel } from '../../exhibits/tunnel-and-block/params.ts';
import { viewOf as tunnelOf } from '../../exhibits/tunnel-and-block/view.ts';
import { exposuresIn } from '../../exhibits/weight-of-a-default/exposures.ts';
import { type State as Weight } from '../../exhibits/weight-of-a-default/params.ts';
import { fieldsOf } from '../../exhibits/weight-of-a-default/view.ts';
import { laneOf } from '../../exhibits/seized-key/view.ts';
import { type State as Seized } from '../../exhibits/seized-key/params.ts';
import { keptBy } from '../../exhibits/who-knows-whom/kept.ts';
import { type State as Known } from '../../exhibits/who-knows-whom/params.ts';
import { month } from '../../exhibits/who-knows-whom/people.ts';
import { readStatement, type Statement } from '../mdx/statement.ts';

/** The statements of a chapter that is read, with the exhibits that its page has. */
function chapter(file: string): { here: string[]; statements: Statement[] } {
  const all = readFileSync(file, 'utf8').replace(/<Slide\b[^>]*>[\s\S]*?<\/Slide>/g, '');
  const statements = [...all.matchAll(/<Says\b([^>]*)>/g)].flatMap(([, written = '']) => {
    const attributes = Object.fromEntries(
      [...written.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    const read = readStatement(attributes);
    return 'statement' in read ? [read.statement] : [];
  });
  return { here: [...all.matchAll(/<Exhibit\b[^>]*\bname="([^"]+)"/g)].map(([, name = '']) => name), statements };
}
const CHAPTERS = readdirSync('content/chapters/en')
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => ({ name, ...chapter(`content/chapters/en/${name}`) }));
const STATEMENTS = CHAPTERS.flatMap(({ statements }) => statements);

/** What exhibits that ask a question of their own say of a statement in their state: verdicts, of whatever they show of it. */
const VIEWS: Readonly<Record<string, (state: object, statement: Statement) => string[]>> = {
  'message-journey': (state, { modes }) =>
    lanesOf(state as Journey)
      .filter(({ mode }) => modes.includes(mode))
      .flatMap((lane) => {
        const { hop } = state as Journey;
        // Not merely somewhere, but where the message has come to.
        const here = stopAt(lane, hop).sees === 'words' ? 'readable' : 'sealed';
        // With nobody's eyes, what lies at this very place.
        return lane.gets ? [lane.gets.words.verdict, here] : [here];
      }),
  'build-a-messenger': (state, { items }) =>
    cellsOf(state as Built)
      .filter(({ item }) => items.includes(item))
      .map(({ exposure }) => exposure.verdict),
  'weight-of-a-default': (state, { modes, items: [item] }) => {
    const shown = state as Weight;
    return fieldsOf(shown, exposuresIn(shown))
      .flatMap(({ groups }) => groups)
      .filter(({ mode, people }) => people > 0 && modes.includes(mode))
      .map(({ verdicts }) => (item === 'who-talks-to-whom' ? verdicts[item] : verdicts['stored-text']));
  },
  'seized-key': (state, { modes }) => {
    const { modes: rows, seized, moment } = state as Seized;
    return rows
      .filter((mode) => modes.includes(mode))
      .flatMap((mode) => laneOf(mode, seized, moment).opens)
      .map((opens) => (opens ? 'readable' : 'sealed'));
  },
  'who-knows-whom': (state, { items }) => {
    const { mode, day } = state as Known;
    const { contacts, groups } = keptBy(mode, day, month());
    const shown = {
      'who-talks-to-whom': contacts.length > 0,
      'group-members': groups.length > 0,
      'phone-number': true,
    };
    return Object.entries(shown)
      .filter(([item]) => items.some((one) => one === item))
      .map(([, there]) => (there ? 'readable' : 'absent'));
  },
  'tunnel-and-block': (state, { items }) => {
    const shown = state as Tunnel;
    const { stored, stops } = tunnelOf(shown);
    if (shown.look === 'way') return [stops[1]?.line?.passes ?? 'nothing'];
    return stored.filter(({ item }) => items.includes(item)).flatMap((row) => [row.without, row.with]);
  },
  'key-custody': (state, { verdict, items }) => {
    const { chosen, yesterday } = custodyOf(state as Custody);
    if ((state as Custody).key !== 'none') {
      const opens = [...(chosen?.opens ?? []), ...(chosen?.opensUnderneath ?? [])];
      const held = chosen?.holdings.some(({ place, as }) => place.kind !== 'phone' && as === 'open');
      return [opens.includes(items[0] ?? 'stored-text') && !held ? 'sealed' : 'something else'];
    }
    // It tells who has yesterday's message or its key: what comes of it depends on whom the powers reach.
    const somebody = yesterday.open.length + yesterday.ends.length + yesterday.outside.length > 0;
    const outside = yesterday.outside.length > 0 || yesterday.open.some((place) => !place.endsWith('-phone'));
    return [somebody && (verdict !== 'absent' || !outside) ? verdict : 'something else'];
  },
};

describe.each(Object.keys(VIEWS))('%s', (id) => {
  const shown = STATEMENTS.flatMap((statement) => {
    const state = EXHIBITS[id]?.shows?.(statement);
    return state ? [{ statement, state }] : [];
  });
  it('offers to show some statement', () => {
    expect(shown.length).toBeGreaterThan(0);
  });
  it('says what the statement says, wherever it offers to show it', () => {
    for (const { statement, state } of shown) {
      const said = VIEWS[id]?.(state, statement) ?? [];
      expect({ statement, said: [...new Set(said)] }).toEqual({ statement, said: [statement.verdict] });
    }
  });
});

it('has most statements drive an exhibit of their page', () => {
  const driving = CHAPTERS.flatMap(({ here, statements }) =>
    statements.filter((statement) => here.some((id) => EXHIBITS[id]?.shows?.(statement))),
  );
  expect(driving.length / STATEMENTS.length).toBeGreaterThan(0.5);
});
