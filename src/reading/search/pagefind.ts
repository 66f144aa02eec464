/** What the search uses of Pagefind's script, which is made with the index (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: { excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string, options: { filters: { kind: string } }): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  url: string;
  meta: { title?: string };
  content: string;
  /** HTML: escaped text in which `<mark>` stands around what was found. */
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
}
