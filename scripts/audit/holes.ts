/** What the bill of materials says of a package. */
interface Component {
  name: string;
  version: string;
  scope: string;
}
export interface Bill {
  components: readonly Component[];
}

/**
 * The packages of which readers get something.
 * @throws when there is none: then nothing would be looked at
 */
export function sentIn({ components }: Bill): Component[] {
  const sent = components.filter(({ scope }) => scope === 'required');
  if (sent.length === 0) throw new Error('the bill of materials names no package that readers get anything of');
  return sent;
}

/** What `npm audit --json` answers, as far as it is asked here. */
interface Answer {
  /** Where the registry refused. */
  message?: string;
  vulnerabilities?: Readonly<
    Record<string, { name: string; severity: string; range: string; via: readonly (string | { title: string })[] }>
  >;
}

/**
 * The known holes in what readers get, each in a line.
 * @param answer what `npm audit --json` printed
 * @returns instead, in words, why the registry could not be asked
 */
export function holesIn(answer: string, sent: readonly Component[]): string[] | string {
  let told: Answer;
  try {
    told = JSON.parse(answer) as Answer;
  } catch {
    return answer.trim() || 'nothing';
  }
  if (!told.vulnerabilities) return told.message ?? 'nothing of holes';
  return Object.values(told.vulnerabilities)
    .filter(({ name }) => sent.some((one) => one.name === name))
    .map(({ name, severity, range, via }) => {
      const titles = via.map((one) => (typeof one === 'string' ? `by ${one}` : one.title));
      return `${name} ${range}, ${severity}: ${titles.join('; ')}`;
    });
}
