import { test as base, expect } from '@playwright/test';

/**
 * Every test fails when a page logs an error, breaks the content security policy, throws, or asks another host for
 * anything at all.
 */
export const test = base.extend<{ clean: void }>({
  clean: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('status of 404')) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        const { protocol, host } = new URL(request.url());
        if (protocol.startsWith('http') && host !== new URL(baseURL ?? '').host) faults.push(`asked ${request.url()}`);
      });
      await use();
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };
