import type { Describes, Writing } from '../descriptor.ts';

export const language = {
  name: 'English',
  dir: 'ltr',
  locale: 'en-GB',
  calendar: 'gregory',
  digits: '0123456789',
  lists: 'en',
  original: true,
} as const satisfies Describes;

export const writing: Writing = {
  pace: 220,
  fonts: ['literata'],
  checks: [],
  vocabulary: [
    {
      word: /\b(?:in|un)?secure(?:ly|d|r|st)?\b|\b(?:un)?safe(?:ly|r|st)?\b/giu,
      with: /\b(?:against|from)\b/iu,
      expected: 'say against whom',
    },
    {
      word: /\b(?:un|re)?encrypt(?:s|ed|ing|ion)?\b/giu,
      with: /\bkeys?\b|\bend[- ]to[- ]end\b|\b(?:server-client|client-client)\b|\bbetween\b|\bpassword\b|\b(?:its|their|whose|\p{L}+[’']s?) encryption\b/iu,
      expected: 'say with whose key, or between whom (end-to-end, under a key that …)',
    },
  ],
};
