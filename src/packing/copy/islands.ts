import type { Component } from 'svelte';
import reach from '../../exhibits/kit/reach.ts';

type Exhibit = Component<Record<string, unknown>>;
type BringToLife = (island: HTMLElement) => (exhibit: Exhibit, given: Record<string, unknown>) => Promise<void>;

/** Lets the exhibits of the pages that are shown come alive as they do on the site. `exhibits` go by their addresses there. */
export function defineIslands(exhibits: Readonly<Record<string, Exhibit>>, bringToLife: BringToLife): void {
  class Island extends HTMLElement {
    connectedCallback(): void {
      const exhibit = exhibits[this.getAttribute('component-url') ?? ''];
      if (!exhibit) return;
      const hydrate = async (): Promise<void> => {
        await bringToLife(this)(exhibit, JSON.parse(this.dataset['props'] ?? '{}') as Record<string, unknown>);
        this.removeAttribute('ssr');
      };
      void reach(() => Promise.resolve(hydrate), { name: 'reach', value: '' }, this);
    }
  }
  customElements.define('astro-island', Island);
}
