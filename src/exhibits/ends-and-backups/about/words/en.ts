import type { AboutExhibit } from '../../../kit/about.ts';

export const endsAndBackupsAbout: AboutExhibit = {
  line: 'No seal is broken: a code, a phone or a backup is enough.',
  shows:
    'Which messages a caught login code, an unlocked phone or a backup’s host yields in each chat, what could show it, and what a second password or a sealed backup changes. Every precaution is a changed run of the model; tests hold each verdict against real keys and ciphertext.',
  not: 'How often any of this is done, or what it costs. Passwords that are guessed or told. Phones that are locked. WhatsApp and Signal stand as they were in 2016, but for the PIN and the sealed backup, which came later; a seal that WhatsApp put on backups in Apple’s cloud from late 2016, with a key that a login code gave access to, is left out.',
  data: 'All verdicts stand in its table. Those without a second password and with both sides’ backups alike are rows of the {openData}. The bytes can be saved above as {evidence}.',
};
