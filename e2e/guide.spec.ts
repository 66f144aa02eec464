import { readFileSync } from 'node:fs';
import { externalsOf } from '../src/embedding/self-contained.ts';
import { expect, test } from './test.ts';

test.describe('the guide', () => {
  test('rewrites the code as the reader chooses, and says when a link is wrong', async ({ page }) => {
    await page.goto('embed/');
    const guide = page.locator('[data-embed]').first();
    const code = guide.locator('[data-code]');
    const frame = guide.locator('iframe');
    await expect(code).toContainText(/src="https?:\/\/[^"]+\/embed\/move-the-server\/"/);
    await guide.getByLabel('Situation', { exact: true }).selectOption({ label: 'The keys follow' });
    await expect(code).toContainText('/embed/move-the-server/?data=in-country&amp;keys=in-country"');
    await guide.getByLabel('Language').selectOption('fa');
    await guide.getByLabel('Colours').selectOption('dark');
    await expect(code).toContainText('/fa/embed/move-the-server/?data=in-country&amp;keys=in-country&amp;theme=dark"');
    await expect(frame).toHaveAttribute(
      'src',
      /\/fa\/embed\/move-the-server\/\?data=in-country&keys=in-country&theme=dark$/,
    );

    const link = guide.getByLabel('Link to a situation of your own');
    await link.fill('https://example.com/something');
    await expect(guide.getByText('This is no link to this exhibit.')).toBeVisible();
    await expect(link).toHaveAttribute('aria-invalid', 'true');
    await expect(code).toContainText('keys=in-country');
    await link.fill(
      new URL('exhibits/move-the-server/?modes=telegram-cloud,sms&powers=tap-network', page.url()).href.replace(
        '/embed/',
        '/',
      ),
    );
    await expect(guide.getByText('The frame now starts in the situation of your link.')).toBeVisible();
    await expect(code).toContainText('?modes=telegram-cloud,sms&amp;powers=tap-network&amp;theme=dark');

    await link.fill(new URL('move-the-server/?data=nonsense', page.url()).href);
    await expect(link).toHaveAttribute('aria-invalid', 'true');
    await link.fill(new URL('move-the-server/?data=both&theme=light&hide=title&lock=controls', page.url()).href);
    await expect(code).toContainText('?data=both&amp;theme=light&amp;hide=title&amp;lock=controls"');
    await expect(frame).toHaveAttribute('src', /\?data=both&theme=light&hide=title&lock=controls$/);
    await expect(guide.getByLabel('Colours')).toHaveValue('light');
  });

  test('copies the code and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('embed/');
    await page.getByRole('button', { name: 'Copy the code' }).first().click();
    await expect(page.getByText('Copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<iframe data-who-holds-the-key');
  });

  test('its Hugo shortcode and the answer for publishing systems lead to the frame', async ({ page, request }) => {
    await page.goto('embed/');
    await expect(page.locator('[data-code]').filter({ hasText: '{{ .Get "state" | safeURL }}' })).toHaveCount(1);
    const answer = (await (await request.get('oembed/fa/move-the-server/data-moves.json')).json()) as Record<
      string,
      unknown
    >;
    expect(answer).toMatchObject({
      type: 'rich',
      version: '1.0',
      width: expect.any(Number),
      height: expect.any(Number),
    });
    expect(answer['html']).toMatch(
      /^<blockquote><p><a href=.*<iframe [^>]*\/fa\/embed\/move-the-server\/\?data=in-country"/,
    );
  });

  test('saves the file', async ({ page }) => {
    await page.goto('embed/');
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save the file (English)' }).first().click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('move-the-server.en.html');
    const saved = readFileSync(await file.path(), 'utf8');
    expect(externalsOf(saved)).toEqual([]);
    expect(saved).not.toContain('data-script');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the guide has the plain code', async ({ page }) => {
    await page.goto('embed/');
    const guide = page.locator('[data-embed]').first();
    await expect(guide.locator('[data-code]')).toContainText('<iframe data-who-holds-the-key');
    await expect(guide.getByLabel('Language')).toBeHidden();
  });
});
