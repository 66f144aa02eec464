import { fill } from '../../language/fill.ts';
import { type Language, numeral } from '../../language/languages.ts';
import { openChannel } from '../link.ts';
import { addHand, type Counts, readCounts } from './counts.ts';

/**
 * Counts hands at the questions of a deck. The counts live as long as the window: a reload keeps them, closing forgets them.
 * Every window of the same deck shows them, also the frames of the speaker's view.
 *
 * @param keys whether this window takes keys: 1 counts one more hand for the first choice of the slide that is seen
 */
export function countVotes(deck: HTMLElement, keys: boolean): void {
  const lang = document.documentElement.lang as Language;
  const place = `votes:${deck.dataset['deck'] ?? ''}`;
  const votes = [...deck.querySelectorAll<HTMLElement>('.class-vote')];
  const channel = openChannel(place);
  let counts = kept(place);

  const show = (vote: HTMLElement): void => {
    const hands = [...vote.querySelectorAll<HTMLElement>('.hands')];
    const said = hands.map((_, index) => counts[vote.dataset['question'] ?? '']?.[index] ?? 0);
    const all = said.reduce((sum, one) => sum + one, 0);
    hands.forEach((each, index) => {
      const fewer = each.querySelector<HTMLButtonElement>('[data-fewer]');
      if (!fewer) return;
      fewer.textContent = numeral(lang, said[index] ?? 0);
      fewer.disabled = said[index] === 0;
    });
    let from = 0;
    vote.querySelectorAll('rect').forEach((share, index) => {
      const width = all === 0 ? 0 : (100 * (said[index] ?? 0)) / all;
      share.setAttribute('x', String(from));
      share.setAttribute('width', String(width));
      from += width;
    });
    vote.toggleAttribute('data-counted', all > 0);
    const status = vote.querySelector('[role="status"]');
    const told = hands.map(({ dataset }, index) => `${dataset['letter'] ?? ''} ${numeral(lang, said[index] ?? 0)}`);
    if (status) status.textContent = all === 0 ? '' : fill(vote.dataset['said'] ?? '', { votes: told.join(' · ') });
  };
  const take = (taken: Counts): void => {
    counts = taken;
    votes.forEach(show);
  };

  deck.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>('[data-hand], [data-fewer]') : null;
    const vote = pressed?.closest<HTMLElement>('.class-vote');
    if (!pressed || !vote) return;
    const choice = [...vote.querySelectorAll('.hands')].findIndex((each) => each.contains(pressed));
    take(addHand(counts, vote.dataset['question'] ?? '', choice, 'hand' in pressed.dataset ? 1 : -1));
    keep(place, counts);
    channel?.postMessage({ counts });
  });
  channel?.addEventListener('message', ({ data }: MessageEvent<{ ask?: true; counts?: unknown }>) => {
    if (data.ask && Object.keys(counts).length > 0) channel.postMessage({ counts });
    if (data.counts !== undefined) take(readCounts(data.counts));
  });
  if (keys)
    addEventListener('keydown', (event) => {
      const choice = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
      const isTyping = event.target instanceof Element && event.target.matches('textarea, input, select');
      if (choice === undefined || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      const how = event.shiftKey ? '[data-fewer], [data-less]' : '[data-hand]';
      deck.querySelectorAll<HTMLElement>(`.present :is(${how})`)[Number(choice) - 1]?.click();
    });
  votes.forEach(show);
  channel?.postMessage({ ask: true });
}

/** Storage may be denied, or hold what another version wrote. */
function kept(place: string): Counts {
  try {
    return readCounts(JSON.parse(sessionStorage.getItem(place) ?? '{}'));
  } catch {
    return {};
  }
}

function keep(place: string, counts: Counts): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(counts));
  } catch {
    // Then they hold for this page.
  }
}
