import type { MdastPluginEntry, PluginFactoryContext } from 'satteri';
import { chapterFile } from './chapter-file.ts';
import { checkReferences } from './check-references.ts';
import { importExhibits } from './import-exhibits.ts';
import { giveLanguage } from './give-language.ts';
import { keepInline } from './keep-inline.ts';
import { readIds } from './known.ts';
import { numberCitations } from './number-citations.ts';
import { numberQuestions } from './quiz.ts';
import { planLesson } from './plan-lesson.ts';
import { partSlides } from './part-slides.ts';
import { takeSlides, titlesIn } from './take-slides.ts';
import { shuffleChoices } from './shuffle-choices.ts';
import { wrapProse } from './wrap-prose.ts';

/**
 * What happens to a chapter between its file and its page, in order. Other Markdown is left alone.
 * @param exhibits by each exhibit's name, its scenarios: the registry of exhibits.
 */
export function chapterPlugins(exhibits: Readonly<Record<string, { scenarios: readonly string[] }>>): MdastPluginEntry {
  const scenarios = new Map(Object.entries(exhibits).map(([name, exhibit]) => [name, exhibit.scenarios]));
  return ({ fileURL, source }: PluginFactoryContext) => {
    const file = chapterFile(fileURL, source);
    if (!file) return undefined;
    return [
      checkReferences(file, {
        ...readIds(file.lang),
        exhibits: scenarios,
        slidesOf: (chapter) => titlesIn(chapter, file.lang),
      }),
      takeSlides(file.lang),
      ...(file.kind === 'lessons' ? [planLesson(file)] : []),
      keepInline(),
      giveLanguage(file.lang),
      numberCitations(),
      shuffleChoices(file.path.replace(/^.*\/|\.mdx$/g, '')),
      numberQuestions(),
      partSlides(),
      wrapProse(),
      importExhibits(file.forSlides ? 'Slide' : 'Exhibit'),
    ];
  };
}
