import { absolute, pathTo, pathToFile } from '../../language/addresses.ts';
import { type Language, routePart } from '../../language/languages.ts';
import { siteWords } from '../../language/words.ts';
import { listChapters } from '../content.ts';

/** A change of a chapter, with where it is. */
interface Change {
  date: string;
  what: string;
  title: string;
  address: string;
}

/** Where the feed of changes of a language is. */
export const pathToFeed = (lang: Language): string =>
  pathToFile([routePart(lang), 'changes/feed.xml'].filter((part) => part !== undefined).join('/'));

/** The changes to all chapters as an Atom feed (RFC 4287), the newest first. */
export async function feedOfChanges(lang: Language): Promise<string> {
  const { name, changes } = siteWords(lang);
  const all: Change[] = (await listChapters(lang)).flatMap((chapter) =>
    chapter.changes.map(({ date, what }) => ({
      date,
      what,
      title: chapter.title,
      address: absolute(pathTo(chapter.lang, { kind: 'chapter', id: chapter.id })),
    })),
  );
  all.sort((one, other) => other.date.localeCompare(one.date));
  const own = absolute(pathToFeed(lang));
  /** Two changes of one chapter on one day are told apart by their number there. */
  const numberOf = ({ address, date }: Change, at: number): number =>
    all.slice(0, at).filter((one) => one.address === address && one.date === date).length;
  const entries = all.map(
    (change, at) => `<entry>
<id>${change.address}#${change.date}.${numberOf(change, at)}</id>
<title>${text(change.title)}</title>
<updated>${change.date}T00:00:00Z</updated>
<link href="${change.address}"/>
<summary>${text(change.what)}</summary>
</entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${own}</id>
<title>${text(`${name}: ${changes.title}`)}</title>
<updated>${all[0]?.date ?? ''}T00:00:00Z</updated>
<author><name>${text(name)}</name></author>
<link rel="self" href="${own}"/>
<link href="${absolute(pathTo(lang, { kind: 'changes' }))}"/>
${entries.join('\n')}
</feed>
`;
}

const text = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
