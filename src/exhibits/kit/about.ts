/** What the list of exhibits and an exhibit's own page say of it: `about/words/<language>.ts` in its folder. */
export interface AboutExhibit {
  /** What it comes to, in a sentence that makes one look. */
  line: string;
  /** What it shows, and how it comes to it. */
  shows: string;
  /** What it leaves out, assumes or simplifies. */
  not: string;
  /** Its data, where it is not the open data of the model. `{openData}` and `{evidence}` are links. */
  data?: string;
}
