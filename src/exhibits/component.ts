import { existsSync } from 'node:fs';

/** The module of an exhibit as it stands on a page of the site: with what stands around its picture, if it has that. */
export const onPage = (id: string): string =>
  `/src/exhibits/${id}/${existsSync(`src/exhibits/${id}/OnPage.svelte`) ? 'OnPage' : 'Exhibit'}.svelte`;
