import type { AboutExhibit } from '../../../kit/about.ts';

export const keyCustodyAbout: AboutExhibit = {
  line: 'Who can open a chat? Look for who holds its keys.',
  shows:
    'Every key of a chat as the model’s run makes, sends, stores and wipes it, and which items follow from each one together with all ciphertext. Nothing in the picture is set by hand.',
  not: 'Real time: a moment’s steps are drawn close together, however long they take. Keys with which one only signs, and Telegram’s temporary keys of the line. Answers, with which phones draw new ratchet keys: only Sara writes here. Attacks: everybody keeps to the protocol here. What is inside the services’ own machines is partly assumed, and says so.',
  data: 'All lines stand in its table.',
};
