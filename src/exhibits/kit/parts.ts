/**
 * The parts that an exhibit can have besides its picture. Each marks itself with `data-part`, and an address can leave some
 * out (`?hide=task,guess`) or show them and keep them as they are (`?lock=controls`): on an exhibit's page, in its frame and
 * on slides. Names that are not in these lists are ignored.
 *
 * `title`: the heading and what it says. `scenarios`: the named situations, with back and next. `caption`: the situation in a
 * sentence. `controls`: all that chooses what is shown. `message`: the reader's own. `guess`: the question; without it the
 * answer stands at once. `task`: something to bring about. `reasons`: why a verdict is what it is. `more`: what is folded
 * away below, tables and files. `around`: the rest of the page; the licence stays.
 */
export const HIDEABLE = [
  'title',
  'scenarios',
  'caption',
  'controls',
  'message',
  'guess',
  'task',
  'reasons',
  'more',
  'around',
] as const;
export type Part = (typeof HIDEABLE)[number];

/** Those that can be shown and locked. Who locks `controls` locks all that changes the picture, also by hand in it. */
export const LOCKABLE = ['scenarios', 'controls', 'message'] as const satisfies readonly Part[];
export type Lockable = (typeof LOCKABLE)[number];

/** What of an exhibit is left out, and what cannot be changed. */
export interface Trimmed {
  hide: readonly Part[];
  lock: readonly Lockable[];
}

const LISTS = { hide: HIDEABLE, lock: LOCKABLE } as const;

/** Reads what an address leaves out and locks. Never throws: what is unknown is ignored. */
export function readTrimmed(query: string): Trimmed {
  const asked = new URLSearchParams(query);
  const of = <One extends string>(name: keyof Trimmed, all: readonly One[]): readonly One[] => {
    const names = (asked.get(name) ?? '').split(',');
    return all.filter((one) => names.includes(one));
  };
  return { hide: of('hide', HIDEABLE), lock: of('lock', LOCKABLE) };
}

/** Writes it into an address's query, beside what is in it. What is left out need not be locked. */
export function writeTrimmed({ hide, lock }: Trimmed, query = ''): string {
  const parameters = new URLSearchParams(query);
  const put = (name: keyof Trimmed, parts: readonly string[]): void => {
    const names = LISTS[name].filter((one) => parts.includes(one));
    if (names.length > 0) parameters.set(name, names.join());
    else parameters.delete(name);
  };
  put('hide', hide);
  put(
    'lock',
    lock.filter((one) => !hide.includes(one)),
  );
  const written = parameters.toString().replaceAll('%2C', ',');
  return written && `?${written}`;
}

/** The parts that something drawn has, in the order of the list: an exhibit, its page, or its frame. */
export function partsIn(root: ParentNode): readonly Part[] {
  const found = new Set(
    [...root.querySelectorAll<HTMLElement>('[data-part]')].flatMap(({ dataset }) => dataset['part']?.split(' ') ?? []),
  );
  return HIDEABLE.filter((one) => found.has(one));
}

/**
 * Stands in the head of a page that has an exhibit, so that what is left out is never seen: puts the names that the address
 * gives on the root, as `data-hide` and `data-lock`, for `parts.css` and `lock.ts`. Exhibits stand in different rooms'
 * pages; each lets its policy run this one script.
 */
export const PARTS_SCRIPT = `{const d=document.documentElement.dataset,q=new URLSearchParams(location.search||d.state),l=${JSON.stringify(
  LISTS,
)};for(const k in l){const n=(q.get(k)||'').split(',').filter(p=>l[k].includes(p));if(n.length)d[k]=n.join(' ')}}`;
