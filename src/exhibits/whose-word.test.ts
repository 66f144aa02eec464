import './kit/all-modes.ts';
import { describe, expect, it } from 'vitest';
import { build, everyBuild, PRESET_IDS, choicesLike } from '../model/build/index.ts';
import { ACTS, change } from '../model/changes/index.ts';
import { CONVERSATION_IDS, conversationIn, LAST, ROW, SEIZED, worldAfter } from '../model/conversations/index.ts';
import {
  exposureIn,
  ITEMS,
  MODE_IDS,
  OBSERVERS,
  POWERS,
  sightOf,
  wordBehind,
  worldsOf,
  type Item,
  type Mode,
  type Placement,
  type Power,
  type Turn,
} from '../model/index.ts';
import { LANGUAGES } from '../language/languages.ts';
import { turned } from '../model/protocols/turned.ts';
import { modeOf } from './kit/modes.ts';
import { ASKED, laneOf, type Asked } from './message-journey/lanes.ts';
import { sightThen } from './message-journey/reasons.ts';
import { needs } from './message-journey/words.ts';
import { MODES_HERE } from './who-can-change-what/modes.ts';
import { MEANS } from './who-can-change-what/params.ts';
import { wordsAtBuild } from './words.ts';

/*
 * A verdict that takes something on somebody's word says so where it stands, with a press that turns it round (`VerdictNote.svelte`,
 * `TurnRound.svelte`). Here is held that the exhibits that say nothing of the kind have nothing to say.
 */

const MOVED: Placement = { data: 'in-country', keys: 'abroad' };
const TURNS: readonly Turn[] = ['open-disk', 'sealed-disk', 'kept'];

function words(mode: Mode, placement: Placement, powers: readonly Power[]): Item[] {
  const worlds = worldsOf(mode, placement, powers);
  const [plain] = worlds;
  return ITEMS.filter((item) => {
    const wanted = plain?.narration.items[item];
    return plain && wanted && wordBehind(plain, exposureIn(worlds, item), wanted);
  });
}

describe('nobody’s word is taken', () => {
  it('in seized-key: what is recorded there lies on no disk, at any moment, whatever is seized', () => {
    for (const id of CONVERSATION_IDS)
      for (const seized of SEIZED)
        for (let moment = 0; moment <= LAST; moment += 1) {
          const world = worldAfter(conversationIn(id), seized, moment);
          for (const { number, text } of ROW)
            expect(
              wordBehind(world, sightOf(world, text), text),
              `${id} ${seized} ${moment} ${number}`,
            ).toBeUndefined();
        }
  });

  it('in build-a-messenger: what its disks do its builder has chosen', { timeout: 60_000 }, () => {
    const some = [...PRESET_IDS.map(choicesLike), ...everyBuild().filter((_, at) => at % 47 === 0)];
    expect(some.length).toBeGreaterThan(200);
    for (const choices of some)
      for (const power of POWERS) expect(words(build(choices), MOVED, [power]), JSON.stringify(choices)).toEqual([]);
  });

  it('in who-can-change-what: no act comes out otherwise if a word is not true', () => {
    for (const [id, mode] of MODES_HERE.fitting.map((one) => [one, modeOf(one)] as const))
      for (const turn of TURNS.filter((one) => one !== 'sealed-disk' || mode.traits.keys === 'ends'))
        for (const by of MEANS)
          for (const act of ACTS) {
            if (by === 'nothing') continue;
            const [now, then] = [change(mode, MOVED, [by], act), change(turned(mode, turn), MOVED, [by], act)];
            expect(then.outcome, `${id} ${turn} ${by} ${act}`).toBe(now.outcome);
            expect(then.phones).toEqual(now.phones);
          }
  });
});

describe('somebody’s word is taken', () => {
  // Else nothing above could fail.
  it('where a disk is copied, of the same ways of messaging', () => {
    expect(words(modeOf('telegram-cloud'), MOVED, ['take-disks'])).toContain('stored-text');
    expect(words(modeOf('whatsapp-direct'), MOVED, ['take-disks'])).toContain('who-talks-to-whom');
  });

  it('in message-journey: by whoever looks at a copied disk, and if it is not true his eyes see something else', () => {
    const said = LANGUAGES.map((lang) => wordsAtBuild('message-journey', needs, lang));
    const taken = new Set<string>();
    for (const mode of MODE_IDS)
      for (const observer of OBSERVERS)
        for (const vpn of ['without', 'with'] as const) {
          const situation = { observer, vpn, data: 'in-country' } as const;
          const { gets, whose } = laneOf(mode, situation);
          for (const asked of Object.keys(ASKED) as Asked[]) {
            const word = whose?.[asked];
            if (!word) continue;
            taken.add(`${observer}: ${mode} ${asked} ${word.whose}`);
            for (const each of said) {
              const then = sightThen(each, turned(modeOf(mode), word.turn), situation, asked);
              expect(then.verdict, `${mode} ${observer} ${asked}`).not.toBe(gets?.[asked].verdict);
              expect(then.reasons.map(({ text }) => text).join(' ')).toMatch(/^(?!.*(undefined|[{}]|@)).+$/);
            }
          }
        }
    expect(taken).toContain('disk: telegram-cloud words operator');
    expect(taken).toContain('disk: whatsapp-direct route ours');
    expect([...taken].filter((one) => !one.startsWith('disk: '))).toEqual([]);
  });
});
