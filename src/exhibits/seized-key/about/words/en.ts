import type { AboutExhibit } from '../../../kit/about.ts';

export const seizedKeyAbout: AboutExhibit = {
  line: 'What one seized key opens depends on which keys were erased before.',
  shows:
    'Twenty messages, and which of them open to somebody who recorded everything and seizes the keys at one moment. The keys are made, used and wiped as the protocols say.',
  not: 'Messages that a phone still shows: whoever has the unlocked phone reads those without any key. Backups. Whether an app really wipes memory as it says.',
  data: 'The bytes on your screen can be saved above as {evidence}.',
};
