import { describe, expect, it } from 'vitest';
import { MODE_IDS, MODES, MOMENTS, POWERS, type ModeId, type Power } from '../model/index.ts';
import { ALL } from './formats/all.ts';
import { conversationIn, worldAfter } from '../model/conversations/index.ts';
import { isSealed } from './bytes.ts';
import { openCase } from './evidence.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';
import { reportOf, type ReportedCase } from './report.ts';
import type { ReportedBytes } from './report-document.ts';

const PLACEMENT = { data: 'in-country', keys: 'abroad' } as const;
const caseOf = (mode: ModeId, powers: readonly Power[] = POWERS, more: Partial<ReportedCase> = {}): ReportedCase => ({
  mode,
  placement: PLACEMENT,
  powers,
  ...openCase(MODES[mode], PLACEMENT, powers),
  ...more,
});
const report = (...cases: ReportedCase[]) => reportOf(cases, realise(seededRandom(1), {}, ALL));

/** Every name that the bytes of one term refer to. */
const mentioned = ({ contains, key, body, of, from, as, ...rest }: ReportedBytes): string[] => [
  ...[contains, rest.private, rest.public, from, key, body, of].flatMap((names) => names ?? []),
  ...[as?.['ratchet'], as?.['sender'], as?.['receiver']].flatMap((name) => (name === undefined ? [] : String(name))),
];

describe('the evidence report', () => {
  it.each(MODE_IDS)('names every place, every wire and every byte of %s', (mode) => {
    const one = caseOf(mode);
    const { cases, bytes, formats } = report(one);
    expect(Object.values(cases[0]?.verdicts ?? {}).every(({ agrees }) => agrees)).toBe(true);
    const named = (name: string) => expect(bytes, name).toHaveProperty([name]);
    for (const [index, { places, wires, authority }] of (cases[0]?.runs ?? []).entries()) {
      expect(places.map(({ id }) => id)).toEqual(one.worlds[index]?.narration.places.map(({ id }) => id));
      places.flatMap(({ holds }) => holds).forEach(named);
      wires.forEach(({ sent }) => named(sent));
      [...authority.holds.map(({ what }) => what), ...authority.opens, ...authority.staysClosed].forEach(named);
    }
    for (const [name, { kind, hex, parts, key, body, ...rest }] of Object.entries(bytes)) {
      mentioned({ kind, hex, ...(key && { key }), ...(body && { body }), ...rest }).forEach(named);
      if (!isSealed(kind)) continue;
      expect(key && body, name).toBeDefined();
      expect(formats, name).toHaveProperty([kind]);
      let at = 0;
      for (const { start, end } of parts ?? []) {
        expect(start, name).toBe(at);
        at = end;
      }
      expect(at, name).toBe(hex.length / 2);
    }
  });

  it('says that words stay closed to whoever has the disk and not the phone', () => {
    const [one] = report(caseOf('whatsapp-direct', ['take-disks'])).cases;
    expect(one?.runs[0]?.authority.staysClosed).toEqual([
      'seal(photo-file-key, stored-media)',
      'seal(message-key, in-flight)',
    ]);
    expect(one?.runs[0]?.authority.opens).toEqual([]);
    const [seized] = report(caseOf('whatsapp-direct', ['take-disks', 'seize-phone'])).cases;
    expect(seized?.runs[0]?.authority.opens).toContain('seal(message-key, in-flight)');
  });

  it('gives the authority nothing without powers', () => {
    const [one] = report(caseOf('telegram-cloud', [])).cases;
    expect(one?.runs[0]?.authority).toEqual({ holds: [], opens: [], staysClosed: [] });
  });

  it('names who holds it, and counts the moments of runs that have their own', () => {
    const conversation = conversationIn('whatsapp-direct');
    const [one] = report({
      mode: 'whatsapp-direct',
      placement: PLACEMENT,
      powers: [],
      worlds: [worldAfter(conversation, 'phone', 10)],
      holder: 'whoever seizes the phone',
      at: 10,
    }).cases;
    expect(one).toMatchObject({ holder: 'whoever seizes the phone', at: '10' });
    expect(one?.runs[0]?.wires.map(({ at }) => at)).toContain('3');
    expect(report(caseOf('sms')).cases[0]?.runs[0]?.wires[0]?.at).toBe('delivered');
  });

  it('looks at the places at the moment asked for', () => {
    const holds = (at: number) =>
      report(caseOf('telegram-cloud', [], { at })).cases[0]?.runs[0]?.places.find(({ id }) => id === 'omid-phone')
        ?.holds;
    expect(holds(MOMENTS.setUp)).not.toContain('(who-talks-to-whom, stored-text)');
    expect(holds(MOMENTS.now)).toContain('(who-talks-to-whom, stored-text)');
  });

  it('puts two modes of one screen into one document, and their common words only once', () => {
    const { cases, bytes } = report(caseOf('telegram-cloud'), caseOf('sms'));
    expect(cases.map(({ mode }) => mode)).toEqual(['telegram-cloud', 'sms']);
    expect(Object.keys(bytes).filter((name) => name.startsWith('stored-text'))).toEqual(['stored-text']);
  });
});
