import {
  exposureIn,
  MODES,
  worldsOf,
  type Item,
  type ModeId,
  type Placement,
  type Power,
  type Verdict,
} from '../../model/index.ts';

/** A case in which a sentence that pupils say predicts one thing and the model derives another. */
export interface BelievedCase {
  mode: ModeId;
  placement: Placement;
  powers: readonly Power[];
  item: Item;
  /** Whether whoever believes the sentence expects the item to be read. */
  believed: 'read' | 'not-read';
}

/** One of the misunderstandings that studies have found: where a class can meet it, and what it gets wrong. */
export interface Belief {
  id: string;
  /** The exhibit, in a situation in which it asks for a guess before it shows. */
  exhibit: string;
  scenario: string;
  /** The situations that show it then, one press each. */
  shows: readonly [string, ...string[]];
  cases: readonly [BelievedCase, ...BelievedCase[]];
  /** The studies that found it, where we have read them at least in their abstract. */
  sources: readonly string[];
}

const ABROAD: Placement = { data: 'abroad', keys: 'abroad' };
const DATA_IN: Placement = { data: 'in-country', keys: 'abroad' };
const BOTH_IN: Placement = { data: 'in-country', keys: 'in-country' };
const ORDER: readonly Power[] = ['take-disks', 'compel-keys'];

const one = (
  mode: ModeId,
  placement: Placement,
  powers: readonly Power[],
  item: Item,
  believed: BelievedCase['believed'],
): BelievedCase => ({ mode, placement, powers, item, believed });

/** The seventeen, in the order in which a lesson meets them. What a class is told of each stands in `language/words`. */
export const BELIEFS: readonly Belief[] = [
  {
    id: 'telegram-is-sealed',
    exhibit: 'move-the-server',
    scenario: 'data-moves',
    shows: ['keys-follow'],
    cases: [one('telegram-cloud', BOTH_IN, ORDER, 'stored-text', 'not-read')],
    sources: ['ABU-2017'],
  },
  {
    id: 'private-things-anywhere',
    exhibit: 'weight-of-a-default',
    scenario: 'no-one',
    shows: ['few-choose'],
    cases: [one('telegram-cloud', BOTH_IN, ORDER, 'stored-text', 'not-read')],
    sources: ['VAZ-2018'],
  },
  {
    id: 'sealed-is-sealed',
    exhibit: 'message-journey',
    scenario: 'whole-way',
    shows: ['service'],
    cases: [one('telegram-cloud', DATA_IN, ['run-server'], 'stored-text', 'not-read')],
    sources: ['ABU-SP-2017'],
  },
  {
    id: 'somebody-always-can',
    exhibit: 'exposure-table',
    scenario: 'before-order',
    shows: ['order-carried-out'],
    cases: [
      one('whatsapp-direct', BOTH_IN, ORDER, 'stored-text', 'read'),
      one('whatsapp-direct', BOTH_IN, ORDER, 'in-flight', 'read'),
    ],
    sources: ['ABU-2018'],
  },
  {
    id: 'text-message-is-safer',
    exhibit: 'exposure-table',
    scenario: 'before-order',
    shows: ['lines-tapped'],
    cases: [
      one('sms', ABROAD, ['tap-network'], 'future-text', 'not-read'),
      one('whatsapp-direct', ABROAD, ['tap-network'], 'future-text', 'read'),
    ],
    sources: ['ABU-2018', 'STRANSKY-2021'],
  },
  {
    id: 'skill-opens-everything',
    exhibit: 'try-every-key',
    scenario: 'eight-bits',
    shows: ['sixteen-bits', 'the-scale'],
    cases: [one('whatsapp-direct', ABROAD, ['tap-network'], 'in-flight', 'read')],
    sources: ['DECHAND-2019'],
  },
  {
    id: 'staff-and-hackers-read-it',
    exhibit: 'ends-and-backups',
    scenario: 'before',
    shows: ['login-code'],
    cases: [
      one('whatsapp-direct', DATA_IN, ['run-server'], 'stored-text', 'read'),
      one('whatsapp-direct', ABROAD, ['intercept-sms'], 'stored-text', 'read'),
    ],
    sources: [],
  },
  {
    id: 'phone-to-phone',
    exhibit: 'message-journey',
    scenario: 'whole-way',
    shows: ['service'],
    cases: [one('whatsapp-direct', DATA_IN, ['run-server'], 'who-talks-to-whom', 'not-read')],
    sources: [],
  },
  {
    id: 'gone-at-the-end',
    exhibit: 'seized-key',
    scenario: 'nothing-seized',
    shows: ['phone-seized'],
    cases: [one('whatsapp-direct', ABROAD, ['seize-phone'], 'stored-text', 'not-read')],
    sources: [],
  },
  {
    id: 'password-is-enough',
    exhibit: 'move-the-server',
    scenario: 'data-moves',
    shows: ['keys-follow'],
    cases: [
      one('telegram-cloud', BOTH_IN, ORDER, 'stored-text', 'not-read'),
      one('telegram-cloud', ABROAD, ['intercept-sms'], 'stored-text', 'not-read'),
    ],
    sources: [],
  },
  {
    id: 'sealed-means-it-is-you',
    exhibit: 'key-check',
    scenario: 'honest',
    shows: ['false-key', 'codes-compared'],
    cases: [one('whatsapp-direct', DATA_IN, ['run-server'], 'future-text', 'not-read')],
    sources: ['BAI-2020', 'SCHAEWITZ-2021'],
  },
  {
    id: 'nobody-on-the-way',
    exhibit: 'tunnel-and-block',
    scenario: 'open-line',
    shows: ['through-vpn'],
    cases: [
      one('sms', ABROAD, ['tap-network'], 'future-text', 'not-read'),
      one('telegram-cloud', DATA_IN, ['run-server'], 'stored-text', 'not-read'),
    ],
    sources: ['BAI-2020'],
  },
  {
    id: 'i-trust-the-company',
    exhibit: 'key-custody',
    scenario: 'telegram-cloud',
    shows: ['whatsapp-direct'],
    cases: [one('telegram-cloud', ABROAD, ['compel-operator'], 'stored-text', 'not-read')],
    sources: ['SCHAEWITZ-2021'],
  },
  {
    id: 'law-changes-nothing',
    exhibit: 'move-the-server',
    scenario: 'before-order',
    shows: ['keys-follow'],
    // Whoever believes it expects that the order opens nothing that was closed.
    cases: [one('telegram-cloud', ABROAD, ORDER, 'stored-text', 'read')],
    sources: ['ABU-2018'],
  },
  {
    id: 'what-is-end-to-end',
    exhibit: 'build-a-messenger',
    scenario: 'from-telegram',
    shows: ['keys-at-ends'],
    cases: [one('telegram-secret', BOTH_IN, ORDER, 'future-text', 'read')],
    sources: ['SCHAEWITZ-2022'],
  },
  {
    id: 'not-in-our-country',
    exhibit: 'move-the-server',
    scenario: 'before-order',
    shows: ['keys-follow'],
    cases: [one('telegram-cloud', BOTH_IN, ORDER, 'stored-text', 'not-read')],
    sources: ['HERBERT-2023'],
  },
  {
    id: 'inside-is-lost-or-safe',
    exhibit: 'exposure-table',
    scenario: 'before-order',
    shows: ['data-only', 'order-carried-out'],
    cases: [
      one('telegram-cloud', DATA_IN, ORDER, 'stored-text', 'read'),
      one('telegram-cloud', BOTH_IN, ORDER, 'stored-text', 'not-read'),
    ],
    sources: [],
  },
];

/** The deck of the cards, by its address: `/present/what-pupils-say/`. */
export const CARDS_DECK = 'what-pupils-say';

/** What the model says of a case. */
export const verdictIn = ({ mode, placement, powers, item }: BelievedCase): Verdict =>
  exposureIn(worldsOf(MODES[mode], placement, powers), item).verdict;

/** Whether a verdict is that somebody reads it. */
export const isRead = (verdict: Verdict): boolean => verdict === 'readable' || verdict === 'readable-by-attack';
