import type { AboutExhibit } from '../../../kit/about.ts';

export const buildAMessengerAbout: AboutExhibit = {
  line: 'Choose who holds the keys, and see what your messenger would give away.',
  shows:
    'What the order would open of a messenger that you put together. Each choice changes the run that the model follows; no verdict is looked up, and tests hold built messengers against the real ones and against real keys and ciphertext.',
  not: 'Mistakes in a program, or a service that breaks its word. Whether people would use it. A hidden sender is hidden from the records only: who runs the server may still guess from times and addresses.',
};
