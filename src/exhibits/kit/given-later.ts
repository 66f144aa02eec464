/** An exhibit whose properties are a file of their own (see `../arriving.ts`): asked for as soon as it is to wake. */
export interface GivenLater extends HTMLElement {
  given?: Promise<Record<string, unknown>>;
}

/**
 * Asks for what an exhibit is given, if that is not in the page.
 * @throws (the promise) when it cannot be had: the exhibit then stays as it is
 */
export async function askFor(address: string): Promise<Record<string, unknown>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Record<string, unknown>;
}
