import { fill } from '../../language/fill.ts';
import { type Language, numeral } from '../../language/languages.ts';
import { addHand, counted, type Counts, type Hands, handsFor, NO_HANDS, readCounts } from './hands.ts';

/** The hands that are counted on a page. */
export interface Counting {
  /** What was counted for a question. */
  of(question: string): Hands;
  /** Takes what was counted elsewhere on the page, keeps it, and tells the other windows. */
  take(question: string, hands: Hands): void;
}

/**
 * Counts hands at all questions of a page (Hands.astro). The counts live as long as the window: a reload keeps them, closing
 * forgets them.
 *
 * @param place what they are kept under
 * @param channel to other windows that show the same counts
 * @param onheard called when another window has counted
 */
export function countHands(
  page: HTMLElement,
  place: string,
  channel?: BroadcastChannel,
  onheard?: () => void,
): Counting {
  const lang = document.documentElement.lang as Language;
  let counts = kept(place);
  const of = (question: string): Hands => counts[question] ?? NO_HANDS;

  const show = (vote: HTMLElement): void => {
    const hands = of(vote.dataset['vote'] ?? '');
    const all = handsFor(hands);
    const choices = [...vote.querySelectorAll<HTMLElement>('[data-choice]')].map((each) => ({
      each,
      count: handsFor(hands, each.dataset['choice']),
    }));
    let from = 0;
    choices.forEach(({ each, count }, index) => {
      const fewer = each.querySelector<HTMLButtonElement>('[data-fewer]');
      if (fewer) {
        fewer.textContent = numeral(lang, count);
        fewer.setAttribute('aria-label', counted(lang, count, fewer.dataset['fewer'] ?? ''));
        fewer.disabled = count === 0;
      }
      const width = all === 0 ? 0 : (100 * count) / all;
      const share = vote.querySelectorAll('rect')[index];
      share?.setAttribute('x', String(from));
      share?.setAttribute('width', String(width));
      from += width;
    });
    vote.toggleAttribute('data-counted', all > 0);
    const status = vote.querySelector('[role="status"]');
    const votes = choices.map(({ each, count }) => `${each.dataset['name'] ?? ''} ${numeral(lang, count)}`).join(' · ');
    if (status) status.textContent = all === 0 ? '' : fill(vote.dataset['said'] ?? '', { votes });
  };
  const showAll = (): void => page.querySelectorAll<HTMLElement>('[data-vote]').forEach(show);
  const keep = (changed: Counts): void => {
    counts = changed;
    try {
      sessionStorage.setItem(place, JSON.stringify(counts));
    } catch {
      // Storage is denied: then they hold for this page.
    }
    channel?.postMessage({ counts });
  };

  page.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (pressed && 'forget' in pressed.dataset) {
      keep({});
      showAll();
      return;
    }
    const vote = pressed?.closest<HTMLElement>('[data-vote]');
    const choice = pressed?.closest<HTMLElement>('[data-choice]')?.dataset['choice'];
    if (!pressed || !vote || choice === undefined) return;
    const question = vote.dataset['vote'] ?? '';
    keep({ ...counts, [question]: addHand(of(question), choice, 'fewer' in pressed.dataset ? -1 : 1) });
    show(vote);
  });
  channel?.addEventListener('message', ({ data }: MessageEvent<{ ask?: true; counts?: unknown }>) => {
    if (data.ask && Object.keys(counts).length > 0) channel.postMessage({ counts });
    if (data.counts === undefined) return;
    counts = readCounts(data.counts);
    showAll();
    onheard?.();
  });
  showAll();
  channel?.postMessage({ ask: true });

  return { of, take: (question, hands) => keep({ ...counts, [question]: hands }) };
}

/** Storage may be denied, or hold what another version wrote. */
function kept(place: string): Counts {
  try {
    return readCounts(JSON.parse(sessionStorage.getItem(place) ?? '{}'));
  } catch {
    return {};
  }
}
