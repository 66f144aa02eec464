import { openChannel } from '../link.ts';

/**
 * Shows the speaker what the class sees where a hand has moved something: the steps alone do not tell it.
 *
 * @param role the slides themselves, or the speaker's picture of what is on the screen now
 */
export function mirrorHand(deck: HTMLElement, role: 'slides' | 'now'): void {
  const channel = openChannel(`hand:${deck.dataset['deck'] ?? ''}`);
  if (!channel) return;
  const shown = new Map<string, string>();
  if (role === 'slides') {
    deck.addEventListener('exhibit:went', ({ target, detail }: CustomEventInit<string> & Event) => {
      const slide = target instanceof Element ? target.closest('section')?.id : undefined;
      if (slide === undefined || detail === undefined) return;
      shown.set(slide, detail);
      channel.postMessage({ slide, state: detail });
    });
    channel.addEventListener('message', ({ data }: MessageEvent<{ ask?: true }>) => {
      if (data.ask) for (const [slide, state] of shown) channel.postMessage({ slide, state });
    });
    return;
  }
  const show = (slide: string): void => {
    const exhibit = document.getElementById(slide)?.querySelector('[data-exhibit][data-live="true"]');
    if (shown.has(slide)) exhibit?.dispatchEvent(new CustomEvent('exhibit:show', { detail: shown.get(slide) }));
  };
  // It may hear before its exhibit has come alive.
  const alive = new MutationObserver((changes) => {
    for (const { target } of changes) show((target as Element).closest('section')?.id ?? '');
  });
  alive.observe(deck, { subtree: true, attributes: true, attributeFilter: ['data-live'] });
  channel.addEventListener('message', ({ data }: MessageEvent<{ slide?: unknown; state?: unknown }>) => {
    if (typeof data.slide !== 'string' || typeof data.state !== 'string') return;
    shown.set(data.slide, data.state);
    show(data.slide);
  });
  channel.postMessage({ ask: true });
}
