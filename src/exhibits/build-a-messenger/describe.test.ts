import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../language/languages.ts';
import { everyBuild, PRESETS, type Remaining } from '../../model/build/index.ts';
import { POWERS, type Item, type Power, type Verdict } from '../../model/index.ts';
import { namedIn } from '../kit/named.ts';
import { modelWords } from '../kit/model-words.ts';
import { commonWords, wordsAtBuild } from '../words.ts';
import { builtRuns, builtWords } from './built-words.ts';
import { custodyRows, keysHeldAt } from './custody.ts';
import { alternative, announcement, caption, difference, otherWays, reasonsFor } from './describe.ts';
import { tell } from './narrated.ts';
import { params, type ScenarioId, type State } from './params.ts';
import { answerOf, ASKED } from './prediction.ts';
import { cellsOf, changedSince, narrationOf, opensNothing, openTo } from './view.ts';
import { needs } from './words.ts';

function wordsIn(lang: Language) {
  const { built, ...words } = wordsAtBuild('build-a-messenger', needs, lang);
  return builtWords(words, built);
}
const words = wordsIn('en');
const at = (id: ScenarioId) => params.inScenario(id);
const verdictIn = (id: ScenarioId, item: Item, powers?: Power[]): Verdict | undefined =>
  cellsOf(at(id), powers).find((cell) => cell.item === item)?.exposure.verdict;

/** What each caption says of who reads what; the words in it stand beside. */
const CLAIMED: [ScenarioId, string, Item, Verdict, Power[]?][] = [
  ['from-telegram', 'reads the message already delivered', 'stored-text', 'readable'],
  ['from-whatsapp', 'no copy of the message already delivered', 'stored-text', 'absent'],
  ['from-whatsapp', 'Who writes to whom it reads', 'who-talks-to-whom', 'readable'],
  ['keys-at-ends', 'history on the disk is now sealed', 'stored-text', 'sealed'],
  ['keys-at-ends', 'Who writes to whom, and the address book, stay readable', 'who-talks-to-whom', 'readable'],
  ['keys-at-ends', 'and the address book, stay readable', 'contacts', 'readable'],
  ['with-plain-backup', 'reads the message already delivered', 'stored-text', 'readable', ['reach-backup']],
  ['keeps-nothing', 'A phone in the authority’s hands still opens', 'stored-text', 'readable', ['seize-phone']],
];

describe('the captions', () => {
  it.each(CLAIMED)('of %s claims “%s”, as the model does', (id, said, item, verdict, powers) => {
    expect(words.scenarios[id].caption).toContain(said);
    expect(verdictIn(id, item, powers)).toBe(verdict);
  });
  it('says that the order opens nothing where it does not', () => {
    expect(words.scenarios['keeps-nothing'].caption).toContain('The order opens nothing here');
    for (const { item, exposure } of cellsOf(at('keeps-nothing')))
      expect(['sealed', 'absent'], item).toContain(exposure.verdict);
  });
});

describe('what is said', () => {
  it.each(LANGUAGES)('is complete in every scenario, in %s', (lang) => {
    const here = wordsIn(lang);
    for (const id of params.ids) {
      const [state, cells] = [at(id), cellsOf(at(id))];
      const narration = narrationOf(state);
      const said = [
        caption(here, state),
        alternative(here, state, cells),
        ...otherWays(here, state),
        ...cells.flatMap((cell) => reasonsFor(here, state, cell).map(({ text }) => text)),
        ...tell(here, narration).flatMap(({ sentences }) => sentences),
        ...custodyRows(here, narration).map(({ name }) => name),
      ].join(' ');
      expect(said).not.toMatch(/undefined|\{|\}/);
      if (lang === 'fa') expect(said).not.toMatch(/[a-z]{3}/);
    }
  });
  it('has a sentence for every fact that a built messenger rests on', () => {
    const facts = new Set<string>();
    for (const choices of everyBuild())
      if (choices.contacts === 'uploaded' || choices.backup === 'none')
        for (const { fact } of narrationOf({ ...params.defaults, ...choices }).events) facts.add(fact.id);
    for (const lang of LANGUAGES) {
      const said: Record<string, string> = wordsIn(lang).model.facts;
      expect([...facts].filter((id) => !said[id])).toEqual([]);
    }
  });
  it('is given the words of every fact and key that a built messenger can name', () => {
    const every = everyBuild().filter(({ contacts }, index) => contacts === 'uploaded' && index % 11 === 0);
    const runs = every.map((choices) => narrationOf({ ...params.defaults, ...choices }));
    const ids = Object.keys(modelWords('en').keys);
    const [given, named] = [namedIn(builtRuns(), ids), namedIn(runs, ids)];
    expect(named.keys.size).toBeGreaterThan(15);
    expect([...named.keys].filter((id) => !given.keys.has(id))).toEqual([]);
    expect([...named.facts].filter((id) => !given.facts.has(id))).toEqual([]);
  });
  it('names in how many choices it differs, and from what', () => {
    expect(difference(words, at('from-whatsapp'))).toContain('as in WhatsApp');
    expect(difference(words, at('keys-at-ends'))).toBe(
      'One choice differs from Telegram, default chat: “Who makes and holds the keys of what is written?”: the phones.',
    );
    expect(difference(words, at('keeps-nothing'))).toContain('2 choices differ from Signal');
  });
  it('announces the choice and the rows that it changed', () => {
    const [before, after] = [at('from-telegram'), at('keys-at-ends')];
    const said = announcement(words, after, before, cellsOf(after), cellsOf(before));
    expect(said).toContain('the phones. Rows that changed: 3.');
    expect(said).toContain('The message already delivered: Sealed, was Readable.');
    const same: State = { ...before, freshness: 'healing' };
    expect(announcement(words, same, before, cellsOf(same), cellsOf(before))).toContain('No row changed.');
  });
  it('says rightly that fresh secrets at each answer change no row, and calls the other exhibit by its name', () => {
    for (const id of ['from-whatsapp', 'with-plain-backup', 'keeps-nothing', 'keys-at-ends'] as const)
      for (const power of POWERS) {
        const cells = (freshness: State['freshness']) => cellsOf({ ...at(id), freshness }, [power]);
        expect(changedSince(cells('per-message'), cells('healing')).size, `${id} ${power}`).toBe(0);
      }
    for (const lang of LANGUAGES) expect(wordsIn(lang).healing.link).toBe(commonWords('seized-key', lang).title);
  });
  it('says of each real mode what choices do not', () => {
    const used = new Set<Remaining>(Object.values(PRESETS).flatMap(({ remaining }) => remaining));
    expect(Object.keys(words.remaining).toSorted()).toEqual([...used].toSorted());
  });
});

describe('the run in sentences', () => {
  it('tells who makes, sends, keeps and erases', () => {
    const said = tell(words, narrationOf(at('from-whatsapp')))
      .flatMap(({ sentences }) => sentences)
      .join('\n');
    expect(said).toContain('Omid’s phone makes an identity key');
    expect(said).toMatch(
      /Your messenger’s disk in Iran erases the first message \(sealed with the key of this one message\)/,
    );
    expect(said).not.toContain('line between phone and server');
  });
});

describe('the keys', () => {
  it('are the service’s in one messenger and the phones’ in the other', () => {
    const storage = custodyRows(words, narrationOf(at('from-telegram'))).find(({ name }) => name === 'the storage key');
    expect(storage).toMatchObject({ heldNow: ['key-store@in-country'], state: 'held' });
    expect(storage?.opens).toContain('stored-text');
    const atPhones = custodyRows(words, narrationOf(at('from-whatsapp')));
    for (const { heldNow } of atPhones) for (const place of heldNow) expect(place).toMatch(/phone$/);
    expect(keysHeldAt(atPhones, 'omid-phone').map(({ name }) => name)).toContain('an identity key');
    const messages = atPhones.filter(({ name }) => name === 'the key of this one message');
    expect(messages.map(({ state }) => state).toSorted()).toEqual(['later', 'makeable', 'wiped']);
  });
  it('are none where nothing is sealed', () => {
    expect(custodyRows(words, narrationOf({ ...params.defaults, holder: 'none' }))).toEqual([]);
  });
});

describe('the guess', () => {
  const answers = (state: State) =>
    ASKED.map((item) => {
      const cell = cellsOf(state).find((one) => one.item === item);
      return cell && answerOf(state, cell);
    });
  it('is answered by the model, of the one changed choice alone', () => {
    expect(answers(at('keys-at-ends'))).toEqual(['closed', 'opens', 'opens']);
    expect(answers(at('from-telegram'))).toEqual([undefined, undefined, undefined]);
    expect(answers({ ...at('keys-at-ends'), contacts: 'on-phone' })).toEqual([undefined, undefined, undefined]);
    expect(openTo(at('keys-at-ends'), 'take-disks').map(({ item }) => item)).toContain('contacts');
  });
  it('stands in rows that the messenger before it has open, so that nothing tells', () => {
    for (const item of ASKED) expect(verdictIn('from-telegram', item)).toBe('readable');
  });
});

it('the task can be done, and not by taking the authority’s powers away', () => {
  const closed: State = { ...at('keeps-nothing'), stored: 'history' };
  expect(opensNothing(closed)).toBe(true);
  expect(opensNothing({ ...closed, metadata: 'kept' })).toBe(false);
  expect(opensNothing({ ...closed, powers: [] })).toBe(false);
  expect(opensNothing({ ...closed, data: 'abroad' })).toBe(false);
});
