import { expect, it } from 'vitest';
import { params } from '../../exhibits/move-the-server/params.ts';
import type { Statement } from '../mdx/statement.ts';
import { statementAddress, stateOf } from './statement-address.ts';

const STATEMENT: Statement = {
  modes: ['telegram-cloud'],
  placement: { data: 'in-country', keys: 'in-country' },
  powers: ['take-disks', 'compel-keys'],
  items: ['stored-text'],
  verdict: 'readable',
};
const after = (address: string): string => address.replace(/^.*\/exhibits\//, '');

it('leads to the page of the scenario that the statement speaks of', () => {
  expect(after(statementAddress('en', STATEMENT))).toBe('move-the-server/keys-follow/');
  expect(statementAddress('fa', STATEMENT)).toContain('/fa/exhibits/');
});

it('leads to any other state by its query, which the exhibit reads back', () => {
  const other: Statement = {
    ...STATEMENT,
    modes: ['sms'],
    placement: { data: 'both', keys: 'abroad' },
    powers: ['tap-network'],
  };
  const address = after(statementAddress('en', other));
  expect(address).toMatch(/^move-the-server\/\?/);
  expect(params.read(address.replace(/^[^?]*/, ''))).toEqual(stateOf(other));
});

it('adds a mode to compare with to one alone, and shows at most three', () => {
  expect(stateOf({ ...STATEMENT, modes: ['sms'] }).modes).toEqual(['telegram-cloud', 'sms']);
  expect(stateOf({ ...STATEMENT, modes: ['sms', 'telegram-cloud', 'whatsapp-direct'] }).modes).toHaveLength(3);
});

it('keeps a query apart from what the scenario of its page sets', () => {
  const sms: Statement = { ...STATEMENT, modes: ['sms', 'whatsapp-direct'] };
  expect(after(statementAddress('en', sms))).toBe('move-the-server/keys-follow/?modes=whatsapp-direct,sms');
});
