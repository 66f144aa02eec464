import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../language/languages.ts';
import { MODE_IDS, STOPS, type ModeId } from '../../model/index.ts';
import { wordsAtBuild } from '../words.ts';
import { alternative, announcement, caption, rowName, sentencesAt, stopName, stopsIn, textsOf } from './describe.ts';
import { ASKED, laneOf, lanesOf, type Asked } from './lanes.ts';
import './modes-all.ts';
import { params, type State } from './params.ts';
import { subjectsOf } from './prediction.ts';
import { reasonsOf, telltaleOf } from './reasons.ts';
import { needs } from './words.ts';

const words = wordsAtBuild('message-journey', needs, 'en');
const { defaults, ids, inScenario } = params;
const at = (mode: ModeId, stop: (typeof STOPS)[number], state: Partial<State> = {}): string => {
  const lane = laneOf(mode, { ...defaults, ...state });
  const found = lane.stops.find(({ id }) => id === stop);
  return found ? sentencesAt(words, lane, found).join(' ') : '';
};

describe('what the exhibit says', () => {
  it('says something complete of every scenario, way and stop in every language', () => {
    for (const lang of LANGUAGES)
      for (const id of ids)
        for (const mode of MODE_IDS) {
          const own = wordsAtBuild('message-journey', needs, lang);
          const state = inScenario(id, { ...defaults, vpn: 'with' });
          const lane = laneOf(mode, state);
          const all = [
            caption(own, state),
            alternative(own, state, [lane]),
            ...lane.stops.flatMap((stop) => [stopName(own, lane, stop), ...sentencesAt(own, lane, stop)]),
            ...stopsIn([lane]).map((stop) => rowName(own, stop)),
            ...(Object.keys(ASKED) as Asked[]).flatMap((asked) =>
              reasonsOf(own, lane, asked, 9).map(({ text }) => text),
            ),
            telltaleOf(own, lane),
          ];
          for (const said of all) {
            expect(said, `${lang} ${id} ${mode}`).not.toMatch(/undefined|[{}]|@/);
            expect(said).not.toBe('');
          }
        }
  });

  it('says who has the key, and what becomes of the copy', () => {
    expect(at('telegram-cloud', 'disk')).toBe(
      'Only sealed bytes lie here. The key to the words is with the Telegram server abroad and the Telegram key store abroad. A copy stays here after delivery.',
    );
    expect(at('whatsapp-direct', 'disk')).toContain('Sara’s phone and Omid’s phone. It is deleted from here');
    expect(at('whatsapp-direct', 'server')).toContain('Here the outer seal is opened');
    expect(at('sms', 'sara-phone')).toContain('They leave as they are');
    expect(at('sms', 'sara-line')).toContain('Nothing is sealed on this line');
  });

  it('says what an observer can tell, and where he sees nothing', () => {
    expect(at('telegram-cloud', 'server', { observer: 'phone-company' })).toBe('Not visible to the phone company.');
    expect(at('telegram-cloud', 'sara-line', { observer: 'phone-company' })).toContain(
      'it joins Sara’s phone and the Telegram server abroad',
    );
    expect(at('telegram-cloud', 'sara-line', { observer: 'phone-company', vpn: 'with' })).toContain(
      'it joins Sara’s phone and the VPN’s server',
    );
    expect(at('telegram-cloud', 'server', { observer: 'service' })).toMatch(/^The service opens the seal/);
    expect(at('whatsapp-direct', 'server', { observer: 'service' })).toMatch(/^The service gets sealed bytes/);
  });

  it('announces the stop when the message moved, and the eyes when they changed', () => {
    const moved = announcement(words, { ...defaults, hop: STOPS.indexOf('server') }, defaults);
    expect(moved).toContain('Telegram server.');
    expect(moved).not.toContain(words.scenarios['whole-way'].caption);
    const looked = announcement(words, inScenario('disk'), defaults);
    expect(looked).toContain(words.scenarios.disk.caption);
    expect(looked).toContain('The words of the message: Sealed.');
  });

  it('calls a phone company and its records by their names, and lists stops that only one way has', () => {
    const sms = laneOf('sms', defaults);
    expect(sms.stops.map((stop) => stopName(words, sms, stop))).toContain('Phone company');
    expect(stopsIn(lanesOf({ ...defaults, modes: ['sms', 'telegram-cloud'], vpn: 'with' }))).toContain('vpn');
  });

  it('puts words in place of nothing', () => expect(textsOf(words, ' ')[ASKED.words.id]).toBe(words.emptyMessage));
});

describe('the prediction', () => {
  it('is answered by the model, with a reason', () => {
    const subjects = subjectsOf(words, defaults.modes);
    expect(subjects.map(({ answer }) => answer)).toEqual(['sealed', 'sealed', 'readable', 'sealed']);
    for (const { why, name } of subjects) {
      expect(why).not.toBe('');
      expect(name).toMatch(/^The /);
    }
    expect(subjectsOf(words, ['sms', 'telegram-cloud'])[0]?.answer).toBe('readable');
  });
});
