/* What the tests of move-the-server have in common. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

export const exhibit = (page: Page): Locator => page.locator('[data-exhibit="move-the-server"]');
export const scenario = (page: Page, name: string): Locator => exhibit(page).getByRole('link', { name });
export const cell = (page: Page, item: string, column: number): Locator =>
  page.locator('tbody').filter({ hasText: item }).locator('td').nth(column);
export const DELIVERED = 'The message already delivered';
/** A slip right under a lane's map. */
export const slip = (page: Page, item: string, lane: number): Locator =>
  page.locator('.slips').nth(lane).locator(`[data-item="${item}"]`);
export const delivered = (page: Page, lane: number): Locator => slip(page, 'stored-text', lane);
export const onItsWay = (page: Page, lane: number): Locator => slip(page, 'in-flight', lane);
export const openSwitches = (page: Page): Promise<void> => page.locator('.drive button').click();
export const openDesk = (page: Page): Promise<void> => page.locator('details.desk > summary').click();
export const caption = (page: Page): Locator => exhibit(page).locator('> .caption');

export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`exhibits/move-the-server/${query}`);
  await expect(exhibit(page)).toHaveAttribute('data-live', 'true');
}
