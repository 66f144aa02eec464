/** A sentence starts with a capital, also where it starts with the name of a place. */
export const sentence = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);
