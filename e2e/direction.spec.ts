import type { Page } from '@playwright/test';
import { EXHIBITS } from '../src/exhibits/registry.ts';
import { expect, looking as test } from './test.ts';

/** Latin, brackets only with what is in them: a lone one may belong to the Persian around it. */
const LATIN = String.raw`(?:[^\u0600-\u06ff()]|\([^\u0600-\u06ff()]*\))*`;

interface Look {
  /** A pattern: what it is in a text, or a whole text beside others of its kind. */
  looks: string;
  /** The parts of it whose places are compared. */
  parts?: string;
  /** What each of those that stand beside each other is in, where it is not its nearest element. */
  within?: string;
  leftwards?: boolean;
}

/**
 * What keeps a direction of its own in Persian, in whichever digits: how it looks, and the parts of which the second has to stand
 * to the right of the first. Spans of years are read as the language is: there the second stands to the left.
 */
const KINDS = {
  bytes: { looks: String.raw`(?<!\w)[0-9a-f]{2}(?: [0-9a-f]{2})+(?!\w)`, parts: '[^ ]+' },
  'bytes without gaps': { looks: String.raw`(?<!\w)(?:[0-9a-f]{2}){12,}(?!\w)`, parts: '..' },
  addresses: { looks: String.raw`(?<![\d۰-۹.])[\d۰-۹]{1,3}(?:\.[\d۰-۹]{1,3}){3}`, parts: String.raw`[\d۰-۹]+` },
  'telephone numbers': { looks: String.raw`\+[\d۰-۹]{2}(?: [\d۰-۹]{3,4}){3}`, parts: '[^ ]+' },
  powers: { looks: String.raw`[\d۰-۹٫]+\u00a0×`, parts: String.raw`[^\u00a0]+` },
  names: { looks: String.raw`[A-Z]${LATIN} ${LATIN}(?:\w|\([^\u0600-\u06ff()]*\))`, parts: String.raw`\w+|[^\w\s]` },
  'spans of years': { looks: '[۰-۹]{4}–[۰-۹]{4}', parts: '[۰-۹]+', leftwards: true },
} satisfies Record<string, Look>;

/** Found not in one text but side by side: groups of a security code, runs of bytes, titles of sources. */
const SIDE_BY_SIDE = {
  'codes of security': { looks: String.raw`^\s*[\d۰-۹]{5}\s*$` },
  'runs of bytes': { looks: '^[0-9a-f]{2}(?: [0-9a-f]{2})*$' },
  titles: { looks: String.raw`^[A-Za-z][^\u0600-\u06ff]*$`, within: 'bdi', leftwards: true },
} satisfies Record<string, Look>;

type Kind = keyof typeof KINDS | keyof typeof SIDE_BY_SIDE;

/** Where an exhibit shows what, folded parts unfolded: what is not found there was not looked at, and fails. */
const SHOWN: Readonly<Record<string, { at: string; shown: readonly Kind[] }>> = {
  'move-the-server': {
    at: 'data-moves/',
    shown: ['bytes', 'telephone numbers', 'addresses', 'names', 'titles'],
  },
  'message-journey': { at: 'authority/', shown: ['bytes', 'runs of bytes', 'addresses', 'names', 'titles'] },
  'key-custody': { at: '?key=storage', shown: ['names', 'titles'] },
  'seized-key': { at: 'secret-chat/', shown: ['bytes'] },
  'exposure-table': { at: '?cell=telegram-cloud.stored-text', shown: ['names', 'titles'] },
  'who-can-change-what': { at: 'one-word/', shown: ['bytes', 'names', 'titles'] },
  'key-check': { at: 'false-key/', shown: ['bytes', 'codes of security', 'names', 'titles'] },
  'try-every-key': { at: 'eight-bits/', shown: ['bytes without gaps', 'names'] },
  'group-fanout': { at: 'large-group/', shown: ['bytes', 'names', 'titles'] },
  'who-knows-whom': { at: 'one-month/', shown: ['names', 'titles'] },
  'tunnel-and-block': { at: 'through-vpn/', shown: ['names', 'titles'] },
  'weight-of-a-default': { at: 'no-one/', shown: ['names', 'titles'] },
  'ends-and-backups': { at: 'end-to-end-backup/', shown: ['bytes', 'names', 'titles'] },
  timeline: { at: 'cases/', shown: ['spans of years', 'names', 'titles'] },
  // It has no bytes, and of Latin single words only.
  'build-a-messenger': { at: '', shown: [] },
};

/** Runs in the page: the rows of each kind, and those of which a part stands on the wrong side of the one before. */
function rowsSeen({ kinds, sideBySide }: Readonly<Record<'kinds' | 'sideBySide', Readonly<Record<string, Look>>>>): {
  seen: Record<string, number>;
  turned: string[];
} {
  const seen: Record<string, number> = {};
  const turned = new Set<string>();
  const main = document.querySelector('main') ?? document.body;
  for (const folded of main.querySelectorAll('details')) folded.open = true;

  const look = (kind: string, parts: readonly Range[], leftwards = false): void => {
    const lines = parts.map((part) => [...part.getClientRects()].filter(({ width }) => width > 0));
    if (lines.length < 2 || lines.some((each) => each.length === 0)) return;
    seen[kind] = (seen[kind] ?? 0) + 1;
    lines.forEach((each, index) => {
      const [last, next] = [each.at(-1), lines[index + 1]?.[0]];
      if (!last || !next || Math.abs(next.top - last.top) > last.height / 2) return;
      if (leftwards ? next.left > last.left : next.left < last.left)
        turned.add(`${kind}: ${parts.map(String).join(' ').slice(0, 60)}`);
    });
  };
  const within = (node: Node, start: number, end: number): Range => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  };

  const shown = new Map<Element, Node[]>();
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const [text, parent] = [node.textContent ?? '', node.parentElement];
    if (!parent?.checkVisibility() || parent.closest('.visually-hidden, style, script')) continue;
    for (const [kind, { looks, parts, leftwards }] of Object.entries(kinds))
      for (const row of text.matchAll(new RegExp(looks, 'gu')))
        look(
          kind,
          [...row[0].matchAll(new RegExp(parts ?? '.', 'gu'))].map((part) =>
            within(node, row.index + part.index, row.index + part.index + part[0].length),
          ),
          leftwards,
        );
    if (text.trim() === '') continue;
    for (const [, { looks, within: tag }] of Object.entries(sideBySide)) {
      const holder = tag === undefined ? parent : parent.closest(tag);
      if (!holder?.parentElement || !new RegExp(looks, 'u').test(text)) continue;
      const row = shown.get(holder.parentElement) ?? [];
      if (!row.includes(node)) shown.set(holder.parentElement, [...row, node]);
    }
  }
  for (const nodes of shown.values())
    for (const [kind, { looks, leftwards }] of Object.entries(sideBySide)) {
      const row = nodes.filter((node) => new RegExp(looks, 'u').test(node.textContent ?? ''));
      look(
        kind,
        row.map((node) => within(node, 0, node.textContent?.length ?? 0)),
        leftwards,
      );
    }
  return { seen, turned: [...turned] };
}

/** Whatever makes a row run its own way (`bdi`, `dir`, a style, in HTML or in a drawing), what counts is where its glyphs stand. */
async function keepsDirections(page: Page, shown: readonly Kind[]): Promise<void> {
  let rows: ReturnType<typeof rowsSeen> = { seen: {}, turned: [] };
  await expect
    .poll(async () => {
      rows = await page.evaluate(rowsSeen, { kinds: KINDS, sideBySide: SIDE_BY_SIDE });
      return shown.filter((kind) => !rows.seen[kind]);
    })
    .toEqual([]);
  expect(rows.turned).toEqual([]);
  if (shown.length === 0) expect(rows.seen, 'something to be named in SHOWN').toEqual({});
}

for (const { id } of Object.values(EXHIBITS))
  test(`what has a direction of its own keeps it in Persian: ${id}`, async ({ page }) => {
    const here = SHOWN[id];
    if (!here) throw new Error(`SHOWN is to say what ${id} shows`);
    await page.goto(`fa/exhibits/${id}/${here.at}`);
    await expect(page.locator(`[data-exhibit="${id}"]`).first()).toBeVisible();
    await keepsDirections(page, here.shown);
  });

/** Other pages, on which the same stands without an exhibit, or in another of its situations. */
const ELSEWHERE: Readonly<Record<string, readonly Kind[]>> = {
  'exhibits/try-every-key/the-scale/': ['powers'],
  '': ['bytes', 'names'],
  'evidence/': ['bytes', 'bytes without gaps'],
  'sources/': ['names', 'titles'],
  'take/': ['bytes without gaps', 'addresses'],
};

for (const [path, shown] of Object.entries(ELSEWHERE))
  test(`what has a direction of its own keeps it in Persian: /fa/${path}`, async ({ page }) => {
    await page.goto(`fa/${path}`);
    await keepsDirections(page, shown);
  });
