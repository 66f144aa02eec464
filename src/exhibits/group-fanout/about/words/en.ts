import type { AboutExhibit } from '../../../kit/about.ts';

export const groupFanoutAbout: AboutExhibit = {
  line: 'Whoever can join a group unnoticed has no seal to break.',
  shows:
    'What one message takes in a group of any size, and who holds the keys to it. The numbers are those of the model’s small groups, carried on. What is read of each message follows from the model, and was held against real keys and ciphertext when this page was made.',
  not: 'Several devices a person: each member has one phone here. Members who leave, upon which the others make new keys. Whether anybody ever added a member this way.',
  data: 'All numbers stand in its table; the verdicts are rows of the {openData}. The bytes can be saved above as {evidence}.',
};
