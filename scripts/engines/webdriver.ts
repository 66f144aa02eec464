/* WebDriver as plain HTTP, for an engine that no library here speaks to. */

/** Where its driver listens. */
export const PORT = 4998;

/**
 * Asks the driver.
 * @throws what the driver says was wrong
 */
export async function call<T>(method: string, path: string, body?: object): Promise<T> {
  const answer = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (value && typeof value === 'object' && 'error' in value) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
/** Waits so many milliseconds. */
export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
