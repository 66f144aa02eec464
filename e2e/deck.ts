/* What the tests of slides have in common. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

export const ORDER = 'present/the-order/';
export const MOVES = 'present/when-the-server-moves/';
/** The slide of MOVES that walks through three scenarios. */
export const KEYS = `${MOVES}#/let-the-keys-follow`;

/** How many slides a chapter has: its own, one for each question, and the first and the last, which every deck has. */
function slidesOf(chapter: string): number {
  const text = readFileSync(`content/chapters/en/${chapter}.mdx`, 'utf8');
  return (text.match(/<(?:Slide|Question|Grid)\s/g)?.length ?? 0) + 2;
}
export const [IN_ORDER, IN_MOVES] = [slidesOf('the-order'), slidesOf('when-the-server-moves')];
export const persian = (count: number): string => new Intl.NumberFormat('fa', { useGrouping: false }).format(count);

export const current = (page: Page): Locator => page.locator('.slides > .present');
export const exhibit = (page: Page): Locator => current(page).locator('[data-exhibit]');
export const caption = (page: Page): Locator => current(page).locator('.step.current');

export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(current(page)).toBeVisible();
  await expect(page.locator('.deck.ready')).toBeVisible();
}

/** That a hand has moved the data, on the first slide with an exhibit of {@link MOVES}: the caption follows it, and one press goes on. */
export async function expectFollowsHand(page: Page): Promise<void> {
  await expect(exhibit(page)).toHaveAttribute('data-scenario', 'data-moves');
  await expect(page).toHaveURL(/#\/move-the-data$/);
  await expect(caption(page)).toBeHidden();
  await expect(exhibit(page).locator('> .caption')).toContainText('move to Iran');
  await page.keyboard.press('PageDown');
  await expectScenario(page, 'data-moves', 'move to Iran');
  await expect(caption(page)).toBeVisible();
}

export async function expectScenario(page: Page, scenario: string, words: string): Promise<void> {
  await expect(exhibit(page)).toHaveAttribute('data-scenario', scenario);
  await expect(caption(page)).toHaveCount(1);
  await expect(caption(page)).toContainText(words);
}
