import { mdxToMdast } from 'satteri';
import { fill } from '../../language/fill.ts';
import type { Language } from '../../language/languages.ts';
import { teachingWords, toolsWords } from '../../language/words.ts';
import { answersOf, readGrid } from '../mdx/grid.ts';
import { isComponent, walk } from '../mdx/tree.ts';
import { isRead } from '../teach/beliefs.ts';
import type { BankedStatement } from './questions-in.ts';

/** The boxes of the grids of a text, each as a statement: learning systems know true and false, and no grid. */
export function statementsIn(body: string, id: string, lang: Language): BankedStatement[] {
  const { sheets } = teachingWords(lang);
  const { probe } = toolsWords(lang);
  const found: BankedStatement[] = [];
  walk(mdxToMdast(body), (node) => {
    const read = isComponent(node, 'Grid') ? readGrid(node) : undefined;
    if (!read || !('grid' in read)) return;
    const { who, item, modes } = read.grid;
    answersOf(read.grid).forEach((verdict, at) => {
      const [one, mode] = [who[Math.floor(at / modes.length)], modes[at % modes.length]];
      if (one === undefined || mode === undefined) return;
      found.push({
        name: `${id}-box-${found.length + 1}`,
        says: fill(probe.says, { who: sheets.who[one], item: probe.read[item], mode: probe.modes[mode] }),
        isTrue: isRead(verdict),
        because: sheets.answers[verdict],
      });
    });
  });
  return found;
}
