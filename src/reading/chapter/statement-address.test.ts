import { expect, it } from 'vitest';
import { params as tableParams, type State as TableState } from '../../exhibits/exposure-table/params.ts';
import { params } from '../../exhibits/move-the-server/params.ts';
import { stateShowing as stateOf } from '../../exhibits/move-the-server/spoken.ts';
import { exhibitOf } from '../../exhibits/registry.ts';
import type { Statement } from '../mdx/statement.ts';
import { statementAddress, statesShowing } from './statement-address.ts';

const tableStateOf = (statement: Statement) => exhibitOf('exposure-table').shows?.(statement) as TableState;

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

it('leads to the table for a mode that the map does not compare', () => {
  const other: Statement = { ...STATEMENT, modes: ['telegram-group', 'whatsapp-direct'], powers: ['run-server'] };
  const address = after(statementAddress('en', other));
  expect(address).toMatch(/^exposure-table\/.*modes=/);
  const [page = '', query = ''] = address.split('?');
  const scenario = page.split('/')[1] ?? '';
  const base = tableParams.is(scenario) ? tableParams.inScenario(scenario) : tableParams.defaults;
  expect(tableParams.read(`?${query}`, base)).toEqual(tableStateOf(other));
  expect(tableStateOf(other).modes.toSorted()).toEqual(['telegram-group', 'whatsapp-direct']);
});

it('adds a mode to compare with to one alone, and shows at most three', () => {
  expect(stateOf({ ...STATEMENT, modes: ['sms'] })?.modes).toEqual(['telegram-cloud', 'sms']);
  expect(stateOf({ ...STATEMENT, modes: ['sms', 'telegram-cloud', 'whatsapp-direct'] })?.modes).toHaveLength(3);
});

it('keeps a query apart from what the scenario of its page sets', () => {
  const sms: Statement = { ...STATEMENT, modes: ['sms', 'whatsapp-direct'] };
  expect(after(statementAddress('en', sms))).toBe('move-the-server/keys-follow/?modes=whatsapp-direct,sms');
});

it('drives every exhibit of the page that can show the case, and no other', () => {
  const caught: Statement = {
    modes: ['telegram-cloud'],
    placement: { data: 'abroad', keys: 'abroad' },
    powers: ['intercept-sms'],
    items: ['stored-text'],
    verdict: 'readable-by-attack',
  };
  const here = ['ends-and-backups', 'move-the-server', 'timeline'];
  expect([...statesShowing(caught, here).keys()]).toEqual(['move-the-server', 'ends-and-backups']);
  const state = exhibitOf('ends-and-backups').params.read(statesShowing(caught, here).get('ends-and-backups') ?? '');
  expect(state).toMatchObject({ way: 'login-code', mode: 'telegram-cloud' });
  expect([...statesShowing({ ...caught, placement: STATEMENT.placement }, here).keys()]).not.toContain(
    'ends-and-backups',
  );
});
