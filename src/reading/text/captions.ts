import { readFileSync } from 'node:fs';
import { exhibitOf } from '../../exhibits/registry.ts';
import { lineOf } from '../../language/translations.ts';
import { problemsOfStatement, type Written } from '../mdx/statement.ts';

/**
 * What exhibits' captions say of who can read what, in the attributes of a `<Says>`: captions are plain words in the
 * catalogues, so what they state stands here, and the build stops where the model says something else. What `<Says>` has
 * no words for (a seized key's twenty messages, a place on the way, a built messenger, a second password) is held against
 * the model by the exhibit's own tests.
 */
const STATED: Readonly<Record<string, readonly Written[]>> = {
  'key-custody/plain-backup': [
    { mode: 'whatsapp-cloud-backup', powers: 'reach-backup', item: 'stored-text', verdict: 'readable' },
  ],
  'key-custody/end-to-end-backup': [
    { mode: 'whatsapp-e2e-backup', powers: 'reach-backup', item: 'stored-text', verdict: 'sealed' },
  ],
  'group-fanout/ghost-member': [
    {
      mode: 'whatsapp-group',
      data: 'in-country',
      keys: 'in-country',
      powers: 'run-server',
      item: 'future-text',
      verdict: 'readable-by-attack',
    },
    {
      mode: 'whatsapp-group',
      data: 'in-country',
      keys: 'in-country',
      powers: 'run-server',
      item: 'in-flight',
      verdict: 'sealed',
    },
  ],
  'group-fanout/ghost-in-cloud': [
    {
      mode: 'telegram-group',
      data: 'in-country',
      keys: 'in-country',
      powers: 'run-server',
      item: 'stored-text in-flight future-text',
      verdict: 'readable',
    },
  ],
  'ends-and-backups/phone-seized': [
    {
      mode: 'telegram-cloud telegram-secret whatsapp-direct signal sms',
      powers: 'seize-phone',
      item: 'stored-text',
      verdict: 'readable',
    },
  ],
  'ends-and-backups/plain-backup': [
    { mode: 'whatsapp-cloud-backup', powers: 'reach-backup', item: 'stored-text', verdict: 'readable' },
  ],
  'ends-and-backups/end-to-end-backup': [
    { mode: 'whatsapp-e2e-backup', powers: 'reach-backup', item: 'stored-text', verdict: 'sealed' },
  ],
  'tunnel-and-block/open-line': [
    { mode: 'telegram-cloud whatsapp-direct', powers: 'tap-network', item: 'in-flight', verdict: 'sealed' },
  ],
  'weight-of-a-default/few-choose': [
    {
      mode: 'telegram-cloud',
      data: 'in-country',
      keys: 'in-country',
      powers: 'take-disks compel-keys',
      item: 'stored-text',
      verdict: 'readable',
    },
  ],
  'weight-of-a-default/half-choose': [
    {
      mode: 'telegram-cloud',
      data: 'in-country',
      keys: 'in-country',
      powers: 'take-disks compel-keys',
      item: 'stored-text',
      verdict: 'readable',
    },
  ],
  'build-a-messenger/from-telegram': [
    {
      mode: 'telegram-cloud',
      data: 'in-country',
      keys: 'in-country',
      powers: 'take-disks compel-keys',
      item: 'stored-text',
      verdict: 'readable',
    },
  ],
  'build-a-messenger/from-whatsapp': [
    {
      mode: 'whatsapp-direct',
      data: 'in-country',
      keys: 'in-country',
      powers: 'take-disks compel-keys',
      item: 'stored-text',
      verdict: 'absent',
    },
    {
      mode: 'whatsapp-direct',
      data: 'in-country',
      keys: 'in-country',
      powers: 'take-disks compel-keys',
      item: 'who-talks-to-whom',
      verdict: 'readable',
    },
  ],
};

/** Where a caption states what the model does not say: one message for each mode and item, with file and line. */
export function problemsOfCaptions(stated = STATED): string[] {
  return Object.entries(stated).flatMap(([which, statements]) => {
    const [id = '', scenario = ''] = which.split('/');
    const path = `src/exhibits/${id}/words/en.ts`;
    if (!exhibitOf(id).scenarios.includes(scenario)) return [`${path}:1: there is no scenario "${scenario}" of ${id}`];
    const key = `scenarios.${scenario}.caption`;
    const at = `${path}:${lineOf(readFileSync(path, 'utf8'), key)}: ${key}`;
    return statements.flatMap((one) => problemsOfStatement(one).map((problem) => `${at}: ${problem}`));
  });
}
