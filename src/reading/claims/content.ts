import { getCollection } from 'astro:content';
import type { Language } from '../../language/languages.ts';
import { type Catalogue, wordsIn } from '../../language/words.ts';
import { claimingChapters, type ListedChapter } from '../content.ts';
import type { Claim, ClaimWords } from '../schemas/claim.ts';
import { type ListedClaim, type ListedReport, type ListedTopic } from './ledger.ts';

/** The words of the pages on the reports. */
export const claimsWords = (lang: Language): Catalogue<'claims'> => wordsIn('claims', lang);

/** The five reports with their claims, in the order of their letters. */
export async function listReports(lang: Language): Promise<ListedReport[]> {
  const using = await claimingChapters(lang);
  return (await getCollection('reports'))
    .map(({ data }) => data)
    .sort((one, other) => one.letter.localeCompare(other.letter))
    .map(({ letter, article, claims, words }) => {
      const { name, about, claims: said } = words[lang];
      return {
        letter,
        source: article,
        name,
        about,
        claims: Object.entries(claims).map(([id, claim]) => listed(id, claim, said[id], using.get(id) ?? [])),
      };
    });
}

function listed(
  id: string,
  claim: Claim,
  { says, why }: ClaimWords = { says: '', why: '' },
  chapters: readonly ListedChapter[],
): ListedClaim {
  const { topics, category, verdict, sources = [], unsourced, agrees, conflicts } = claim;
  return {
    id,
    letter: id.charAt(0),
    topics,
    category,
    verdict,
    says,
    why,
    sources,
    unsourced,
    agrees,
    conflicts,
    chapters,
  };
}

/** The questions on which claims meet, in their order. */
export async function listTopics(lang: Language): Promise<ListedTopic[]> {
  return (await getCollection('topics'))
    .sort((one, other) => one.data.order - other.data.order)
    .map(({ id, data }) => {
      const { short, question, evidence } = data.words[lang];
      return { id, short, question, evidence, sources: data.sources };
    });
}
