import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../language/languages.ts';
import { MODE_IDS, STOPS, type ModeId } from '../../model/index.ts';
import { wordsAtBuild } from '../words.ts';
import { alternative, announcement, caption, rowName, sentencesAt, stopName, stopsIn, textsOf } from './describe.ts';
import { ASKED, laneOf, lanesOf, stopAt, type Asked } from './lanes.ts';
import '../kit/all-modes.ts';
import { params, type State } from './params.ts';
import { answerIn, broken, hides } from './guesses.ts';
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

  it('says whose word a verdict takes', () => {
    const said = (lang: 'en' | 'fa'): string => {
      const state = inScenario('disk');
      return alternative(wordsAtBuild('message-journey', needs, lang), state, lanesOf(state));
    };
    expect(said('en')).toContain('Sealed (by the company’s own word)');
    expect(said('en')).toContain('Readable (by our assumption)');
    expect(said('fa')).toContain('(به گفتهٔ خود شرکت)');
    expect(said('fa')).toContain('(بنا بر فرض ما)');
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

describe('the guess', () => {
  it('is answered by the model, with a reason', () => {
    const answers = lanesOf(defaults).map((lane) => answerIn(words, lane));
    expect(answers.map((one) => one?.answer)).toEqual(['words', 'bytes']);
    for (const one of answers) expect(one?.why).not.toBe('');
  });

  it('hides what lies beyond the message as long as it is asked, in words too', () => {
    const [cloud] = lanesOf(defaults);
    if (!cloud) throw new Error('no lane');
    const at = stopAt(cloud, defaults.hop);
    expect(cloud.stops.filter((stop) => !hides(cloud, at, stop)).map(({ id }) => id)).toEqual([
      'sara-phone',
      'sara-line',
    ]);
    const said = alternative(words, defaults, lanesOf(defaults), true);
    expect(said).not.toContain('Telegram server');
    expect(alternative(words, defaults, lanesOf(defaults))).toContain('Telegram server: the words.');
  });

  it('leads to a task that cannot be done, for want of a key', () => {
    const lanes = (observer: State['observer']) => lanesOf({ ...defaults, observer });
    expect(broken(words, lanes('phone-company'))).toEqual({ done: false });
    expect(broken(words, lanes('service')).cannot).toContain('Missing');
    expect(broken(words, lanesOf({ ...params.inScenario('authority') })).cannot).toContain('Missing');
  });
});
