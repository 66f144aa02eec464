import type { AboutExhibit } from '../../../kit/about.ts';

export const moveTheServerAbout: AboutExhibit = {
  line: 'Move the server, and the bytes come along. Only a key turns them into words.',
  shows:
    'What an authority would have on its desk after the order, in two or three services at once. The verdicts follow from a model of each service. Real keys and ciphertext then confirm them in your browser.',
  not: 'Which service is better. What an authority would do, or has done. Telegram’s split keys are its own statement; nobody outside has seen them.',
};
