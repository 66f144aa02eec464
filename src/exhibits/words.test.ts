import { expect, it } from 'vitest';
import { LANGUAGES } from '../language/languages.ts';
import { sms, telegramCloud } from '../model/index.ts';
import { allRunsOf, namedIn, plainRunsOf, sourcesIn } from './kit/named.ts';
import { needs as tableNeeds } from './exposure-table/words.ts';
import { MODES_HERE } from './group-fanout/modes.ts';
import { needs as groupNeeds } from './group-fanout/words.ts';
import { needs as seizedNeeds } from './seized-key/words.ts';
import { needs as timelineNeeds } from './timeline/words.ts';
import { modelWords } from './kit/model-words.ts';
import { partWords, wordsAtBuild, wordsGiven } from './words.ts';

it('finds the sources of plain runs, of attacks, and of placements that are not the first', () => {
  const sources = sourcesIn(allRunsOf([telegramCloud, sms]));
  for (const id of ['TG-PRIV20', 'SMSW', 'TG-2SV']) expect(sources).toContain(id);
  expect(sources).not.toContain('WA-WP16');
  expect(namedIn(plainRunsOf([telegramCloud]), []).facts).not.toContain('telegram-takeover');
});

it('gives an exhibit what it asks for, and of facts and keys those that its narrations name', () => {
  const { model, ...words } = wordsGiven('exposure-table', tableNeeds, 'en', 'page', allRunsOf([telegramCloud, sms]));
  expect(Object.keys(model).toSorted()).toEqual(Object.keys(tableNeeds.model).toSorted());
  expect(model.facts).toHaveProperty('telegram-takeover', modelWords('en').facts['telegram-takeover']);
  expect(model.facts).not.toHaveProperty('whatsapp-queue');
  expect(model.keys).toHaveProperty('auth-key');
  expect(model.keys).not.toHaveProperty('sender-chain-key');
  expect(words).not.toHaveProperty('evidence');
  expect(words.data).toEqual(partWords('placements', 'en').data);
});

it('leaves out of a frame what only pages need, and of every page what only the build needs', () => {
  for (const lang of LANGUAGES) {
    const at = (level: 'page' | 'inline' | 'embed') =>
      wordsGiven('group-fanout', groupNeeds, lang, level, [], MODES_HERE.leading);
    expect(at('page')).toHaveProperty('evidence');
    expect(at('inline')).not.toHaveProperty('evidence');
    expect(at('inline')).toHaveProperty('predict.question');
    expect(at('embed')).not.toHaveProperty('predict');
    expect(at('embed').model).not.toHaveProperty('facts');
    expect(Object.keys(at('embed').model.modes)).toEqual(MODES_HERE.leading);
    expect(at('page')).not.toHaveProperty('why');
    expect(wordsAtBuild('group-fanout', groupNeeds, lang)).toHaveProperty('why');
  }
});

it('lets an exhibit say it otherwise than the words that it shares', () => {
  const words = wordsGiven('timeline', timelineNeeds, 'en', 'page');
  expect(words.scenarioList).not.toBe(partWords('steps', 'en').scenarioList);
  expect(words.steps).toEqual(partWords('steps', 'en').steps);
  expect(words).not.toHaveProperty('model');
  const fact = 'telegram-secret-chat-rekeying';
  expect(wordsAtBuild('seized-key', seizedNeeds, 'en').model.facts[fact]).not.toBe(modelWords('en').facts[fact]);
});
