/** What a mode says of itself, in one language: `modes/<id>/words/<language>.ts`. */
export interface ModeWords {
  /** Its name, and that of its service. */
  name: string;
  service: string;
  /** That of its service before a noun, where it is another: “the *domestic* server”. */
  serviceBefore?: string;
  /** Whose keys open its messages, in two words. */
  keys: string;
  /** Of a group: how many could be in it, with `{then}` in May 2016 and `{now}` by the last that is known. */
  limits?: string;
  /** Each fact that only this mode rests on, in a sentence, by the fact's id. */
  facts: Readonly<Record<string, string>>;
  /** How an attack works that only this mode knows, by its `way`. */
  attack: Readonly<Record<string, string>>;
}
