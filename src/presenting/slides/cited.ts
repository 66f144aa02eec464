/** A source that a slide rests on, with its number in the chapter. */
export interface CitedSource {
  id: string;
  number: number;
}

/** The sources of a slide as the chapter gives them: `A:3 B:12` (reading/mdx/part-slides.ts). */
export const citedIn = (given: string): CitedSource[] =>
  given
    .split(' ')
    .filter((each) => each !== '')
    .map((each) => {
      const [id = '', number] = each.split(':');
      return { id, number: Number(number) };
    });
