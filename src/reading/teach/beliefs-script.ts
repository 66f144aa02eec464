import { fill } from '../../language/fill.ts';
import { type Language, numeral } from '../../language/languages.ts';

const PLACE = 'what-pupils-say';

/** Counts hands for each sentence. The counts live as long as the window: a reload keeps them, closing forgets them. */
if (document.querySelector('[data-vote]')) start(document.body);

type Side = 'agree' | 'disagree';
type Counts = Record<string, Record<Side, number>>;

function start(page: HTMLElement): void {
  const lang = document.documentElement.lang as Language;
  let counts = kept();
  const of = (id: string): Record<Side, number> => counts[id] ?? { agree: 0, disagree: 0 };

  const show = (vote: HTMLElement): void => {
    const { agree, disagree } = of(vote.dataset['vote'] ?? '');
    const number = { agree: numeral(lang, agree), disagree: numeral(lang, disagree) };
    for (const side of ['agree', 'disagree'] as const) {
      const less = vote.querySelector<HTMLButtonElement>(`[data-less="${side}"]`);
      if (!less) continue;
      const count = less.querySelector('[data-count]');
      if (count) count.textContent = number[side];
      less.disabled = of(vote.dataset['vote'] ?? '')[side] === 0;
    }
    const all = agree + disagree;
    const shares = vote.querySelector('.shares');
    shares?.toggleAttribute('hidden', all === 0);
    const share = all === 0 ? 0 : (100 * agree) / all;
    shares?.querySelector('.agree')?.setAttribute('width', String(share));
    const other = shares?.querySelector('.disagree');
    other?.setAttribute('x', String(share));
    other?.setAttribute('width', String(100 - share));
    const said = vote.querySelector<HTMLElement>('[data-said]');
    if (said) said.textContent = all === 0 ? '' : fill(said.dataset['said'] ?? '', number);
  };
  const showAll = (): void => page.querySelectorAll<HTMLElement>('[data-vote]').forEach(show);

  page.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest('button') : undefined;
    if (!pressed) return;
    if ('forget' in pressed.dataset) {
      counts = {};
      keep(counts);
      showAll();
      return;
    }
    const vote = pressed.closest<HTMLElement>('[data-vote]');
    const side = (pressed.dataset['hand'] ?? pressed.dataset['less']) as Side | undefined;
    if (!vote || !side) return;
    const id = vote.dataset['vote'] ?? '';
    const now = of(id);
    counts = { ...counts, [id]: { ...now, [side]: Math.max(0, now[side] + ('hand' in pressed.dataset ? 1 : -1)) } };
    keep(counts);
    show(vote);
  });
  // On paper every card lies open.
  addEventListener('beforeprint', () =>
    page.querySelectorAll<HTMLDetailsElement>('.beliefs details').forEach((each) => (each.open = true)),
  );
  showAll();
}

/** Storage may be denied, or hold what another version wrote. */
function kept(): Counts {
  try {
    const read = JSON.parse(sessionStorage.getItem(PLACE) ?? '{}') as unknown;
    const isCount = (one: unknown): boolean => Number.isInteger(one) && (one as number) >= 0;
    return Object.fromEntries(
      Object.entries(read as Counts).filter(([, sides]) => isCount(sides.agree) && isCount(sides.disagree)),
    );
  } catch {
    return {};
  }
}

function keep(counts: Counts): void {
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(counts));
  } catch {
    // Then they hold for this page.
  }
}
