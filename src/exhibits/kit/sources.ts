/** How an exhibit shows a source: a short title, and the address where the site lists it. */
export interface SourceLink {
  title: string;
  href: string;
}
/** The sources that an exhibit's facts name, by id. */
export type SourceLinks = Readonly<Record<string, SourceLink>>;
