import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ORIGINAL } from '../language/languages.ts';
import { PRESET_IDS } from '../model/build/index.ts';
import { CONVERSATION_IDS } from '../model/conversations/index.ts';
import { MODE_IDS, traitsOf, type ListedTraits, type ModeId } from '../model/index.ts';
import { ALL } from './all.ts';
import { modelWords } from './kit/model-words.ts';
import type { ModesHere } from './kit/modes.ts';
import type { Params } from './kit/params.ts';
import { content, rendered } from './rendered.ts';
import { MODES as WHOSE_SERVERS } from './who-knows-whom/rules.ts';

/* In which exhibits a mode is to be seen: in those whose question fits its traits, in all of them, and in no other. */

vi.mock('astro:content', () => content);
vi.stubEnv('SITE', 'https://example.org');

const files = import.meta.glob<{ MODES_HERE: ModesHere }>('./*/modes.ts', { eager: true });

/** Those that each exhibit's question fits: what it says in its `modes.ts`, or what of a mode's folder it is about. */
const FITTING: Readonly<Record<string, readonly ModeId[]>> = {
  ...Object.fromEntries(
    Object.entries(files).flatMap(([path, { MODES_HERE }]) => {
      const id = path.split('/')[1] ?? '';
      return id in ALL ? [[id, MODES_HERE.fitting]] : [];
    }),
  ),
  'build-a-messenger': PRESET_IDS,
  'seized-key': CONVERSATION_IDS,
  'who-knows-whom': WHOSE_SERVERS,
};

/** Why a mode shows in fewer than nine: a trait for which most questions say the same as of another mode, or do not arise. */
const RULED_OUT: Partial<Record<keyof ListedTraits, (traits: ListedTraits) => boolean>> = {
  // Most exhibits have two phones.
  group: ({ group }) => group,
  // On the line, at the service and in its hands it is the same chat without a backup.
  backup: ({ backup }) => backup !== 'none',
  // Nothing is to be compared or chosen in it, and no choice moves it: at home, under its service’s keys.
  movable: ({ movable, keys }) => !movable && keys === 'server',
};

const paramsOf = (id: string) => (ALL as Record<string, { params: Params<object> }>)[id]?.params;

/** The state of an exhibit that an address gives which names a mode, if it takes it. */
function stateWith(id: string, mode: ModeId): object | undefined {
  const params = paramsOf(id);
  return Object.keys(params?.defaults ?? {})
    .flatMap((key) => ['', ...(FITTING[id] ?? []).map((other) => `,${other}`)].map((more) => `?${key}=${mode}${more}`))
    .map((query) => params?.read(query) ?? {})
    .find((state) => Object.values(state).flat().includes(mode));
}

const shows = (html: string, mode: ModeId): boolean =>
  html.includes(`>${modelWords(ORIGINAL).modes[mode].name.replaceAll('&', '&amp;')}<`) ||
  [...html.matchAll(/ data-mode="([^"]*)"/g)].some(([, modes]) => modes?.split(' ').includes(mode));

/** How many of an exhibit's states are drawn, of those that show what does not stand there at first; of others it is seen that an address leads there. */
const DRAWN = process.env['FULL'] === undefined ? 2 : Infinity;
const drawn = new Map<string, number>();

async function isShown(id: string, page: string, mode: ModeId): Promise<boolean> {
  if (shows(page, mode)) return true;
  const [params, state] = [paramsOf(id), stateWith(id, mode)];
  if (!params || !state) return false;
  const before = drawn.get(id) ?? 0;
  if (before >= DRAWN) return true;
  drawn.set(id, before + 1);
  // A page is built in a situation: this state is one for as long as it is drawn.
  const as = vi.spyOn(params, 'inScenario').mockReturnValue(state);
  const html = await rendered(id, { lang: ORIGINAL, level: 'page' });
  as.mockRestore();
  return shows(html, mode);
}

describe('a mode', () => {
  const pages = new Map<string, string>();
  beforeAll(async () => {
    for (const id of Object.keys(FITTING)) pages.set(id, await rendered(id, { lang: ORIGINAL, level: 'page' }));
  });

  it.each(MODE_IDS)('shows wherever its traits fit, and nowhere else (%s)', async (mode) => {
    const found: string[] = [];
    for (const [id, page] of pages) if (await isShown(id, page, mode)) found.push(id);
    const expected = Object.keys(FITTING).filter((id) => FITTING[id]?.includes(mode));
    expect(found.toSorted()).toEqual(expected.toSorted());
    const because = Object.entries(RULED_OUT).flatMap(([trait, is]) => (is(traitsOf(mode)) ? [trait] : []));
    if (because.length === 0) expect(found.length, found.join()).toBeGreaterThanOrEqual(9);
    // What is ruled out shows in fewer, or nothing would have to be said of it.
    else expect(found.length, `${mode}: ${because.join()}`).toBeLessThan(9);
  });
});
