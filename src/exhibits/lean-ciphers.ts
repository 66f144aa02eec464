import type { Plugin } from 'vite';

/**
 * Leaves out of the cipher libraries what their errors say: sentences for programmers, which no reader is shown, and which weigh more
 * than a kilobyte in every page that has ciphers. That they throw, and where, stays.
 */
export const leanCiphers = (): Plugin => ({
  name: 'lean-ciphers',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: (code, id) => (id.includes('/node_modules/@noble/') ? wordless(code) : undefined),
});

/** The same code, whose errors say nothing. */
export const wordless = (code: string): string =>
  code.replace(/\bthrow new (Error|RangeError|TypeError)\([^\n]*?\);/g, 'throw new $1();');
