/** Stands in a copy for `../../exhibits/kit/given-later.ts`: what an exhibit is given is in the copy. */
export const askFor = (address: string): Promise<Record<string, unknown>> =>
  Promise.resolve(JSON.parse(window.held.read(address)) as Record<string, unknown>);
