/**
 * The id of a slide, which is its address: its title in lower case, words joined by hyphens. Letters of every script
 * stay: `what-was-ordered`, `پنج-گزارش-یک-دستور`.
 */
export function slideId(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  // reveal.js takes an address of digits alone for the number of a slide.
  const id = words.join('-');
  return /^\d*$/.test(id) ? `slide-${id}` : id;
}

/** Makes an id the only one of its kind on a page: the second `steps` becomes `steps-2`. Remembers it in `taken`. */
export function unique(id: string, taken: Set<string>): string {
  let name = id;
  for (let count = 2; taken.has(name); count += 1) name = `${id}-${count}`;
  taken.add(name);
  return name;
}
