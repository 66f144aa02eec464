import type { Catalogue } from './words.ts';

type Sheets = Catalogue<'teaching'>['sheets'];

/** A row of a `<Grid>`: one who may read, and a box for each way of writing with what the model says. The plugins of mdx/ give them. */
export interface GridRow {
  who: keyof Sheets['who'];
  boxes: readonly {
    mode: keyof Catalogue<'teaching-tools'>['probe']['modes'];
    verdict: keyof Sheets['answers'];
    /** Whether they can read it: also where it takes an attack. */
    answer: 'yes' | 'no';
  }[];
}
