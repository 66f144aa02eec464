import { BUDGETS, SHIFT } from './budgets.ts';
import type { Measured } from './pages.ts';
import type { Weight } from './weigh.ts';

/** What of a page is over its budget, in words. */
export function faultsOf({ kind, path, ciphers }: Measured, weight: Weight): string[] {
  const { requests, kB, kBWithCiphers = kB, kBToRead } = BUDGETS[kind];
  const most = ciphers ? kBWithCiphers : kB;
  const [total, toRead] = [weight.total / 1000, weight.toRead / 1000];
  return [
    ...(weight.requests > requests ? [`/${path} makes ${weight.requests} requests, more than ${requests}`] : []),
    ...(total > most ? [`/${path} weighs ${total.toFixed(1)} kB, more than ${most}`] : []),
    ...(toRead > kBToRead ? [`/${path} can be read after ${toRead.toFixed(1)} kB, later than after ${kBToRead}`] : []),
    ...(weight.shift > SHIFT ? [`/${path} shifts its layout by ${weight.shift.toFixed(3)}: ${weight.moved}`] : []),
  ];
}
