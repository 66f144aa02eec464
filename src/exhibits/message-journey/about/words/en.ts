import type { AboutExhibit } from '../../../kit/about.ts';

export const messageJourneyAbout: AboutExhibit = {
  line: 'One message, and at every stop the same question: words, or bytes?',
  shows:
    'The real bytes of one message at each stop of its way, and which of them each of seven observers sees. What an observer can tell is what follows from the bytes that pass him.',
  not: 'Timing and sizes, from which much can be guessed. Networks with more stops. WhatsApp’s and Signal’s own envelope around a message is assumed.',
  data: 'The bytes on your screen can be saved above as {evidence}.',
};
