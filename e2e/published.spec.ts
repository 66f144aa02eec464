import published from '../src/embedding/published.json' with { type: 'json' };
import { expect, test } from './test.ts';

test('every form of address that was ever offered is there', async ({ request }) => {
  const missing: string[] = [];
  const ids = Object.entries(published as Record<string, Record<string, string>>);
  const addresses = ids.flatMap(([id, situations]) => {
    const [situation = ''] = Object.keys(situations);
    return [
      `embed/${id}/`,
      `fa/embed/${id}/`,
      `oembed/en/${id}.json`,
      `oembed/video/fa/${id}.json`,
      `pictures/${id}.en.png`,
      ...Object.keys(situations).map((one) => `exhibits/${id}/${one}/`),
      `oembed/fa/${id}/${situation}.json`,
    ];
  });
  for (const address of ['embed.js', 'v1/key-exhibit.js', 'v1/key-exhibit.d.ts', ...addresses]) {
    const status = (await request.get(address)).status();
    if (status !== 200) missing.push(`${address}: ${status}`);
  }
  expect(missing).toEqual([]);
});
