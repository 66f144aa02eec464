import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Made } from '../new.ts';

const ROOM = 'src/model/modes';

/**
 * A mode that begins as another one: the same run, with its own name and place. Its facts are those of the other, whose
 * words stand there.
 *
 * @throws when there is no such other mode
 */
export function make(name: string, like = 'signal'): Made {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new Error(`"${name}": a name has small letters, digits and hyphens`);
  const from = `${ROOM}/${like}`;
  if (!existsSync(`${from}/mode.ts`)) {
    const known = globSync(`${ROOM}/*/mode.ts`).map((path) => path.split('/').at(-2));
    throw new Error(`There is no mode "${like}" to begin as. There is: ${known.join(', ')}.`);
  }
  const to = `${ROOM}/${name}`;
  const orders = globSync(`${ROOM}/*/traits.ts`).map((path) =>
    Number(/order: (\d+)/.exec(readFileSync(path, 'utf8'))?.[1]),
  );
  const order = Math.max(...orders) + 10;
  const words = globSync(`${from}/words/*.ts`);
  const conversation = `${from}/conversation.ts`;
  return {
    files: [
      {
        path: `${to}/traits.ts`,
        text: readFileSync(`${from}/traits.ts`, 'utf8').replace(/order: \d+/, `order: ${order}`),
      },
      {
        path: `${to}/mode.ts`,
        text: readFileSync(`${from}/mode.ts`, 'utf8')
          .replace(`Mode<'${like}'>`, `Mode<'${name}'>`)
          .replace(`id: '${like}'`, `id: '${name}'`),
      },
      { path: `${to}/preset.ts`, text: readFileSync(`${from}/preset.ts`, 'utf8') },
      ...(existsSync(conversation)
        ? [
            {
              path: `${to}/conversation.ts`,
              text: readFileSync(conversation, 'utf8').replace(new RegExp(`\\(\\s*'${like}'`), `('${name}'`),
            },
          ]
        : []),
      ...words.map((path) => ({
        path: `${to}/words/${basename(path)}`,
        text: wordsOf(readFileSync(path, 'utf8'), basename(path, '.ts') === 'en' ? name : undefined),
      })),
    ],
    next: [
      `Say what it is in ${to}/traits.ts, and give it its place: \`order\`.`,
      `Narrate it in ${to}/mode.ts. Each fact has its sources and its grade, and its sentence in words/<code>.ts.`,
      `Name it in ${words.map((path) => `${to}/words/${basename(path)}`).join(' and ')}.`,
      `Say it in the choices of “build a messenger”, or why they cannot: ${to}/preset.ts.`,
      '`npx vitest run src/model src/cipher` holds it against real keys and ciphertext; `npm run lab` asks it questions.',
    ],
  };
}

/** The words of the other mode, with another name where there is one, and without the facts and attacks that stand there. */
function wordsOf(text: string, name: string | undefined): string {
  const emptied = text
    .replace(/ {2}facts: \{.*?\n {2}\},\n/s, '  facts: {},\n')
    .replace(/ {2}attack: \{.*?\n {2}\},\n/s, '  attack: {},\n');
  return name === undefined ? emptied : emptied.replace(/name: '[^']*'/, `name: '${name}'`);
}
