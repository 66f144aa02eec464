import type { AboutExhibit } from '../../../kit/about.ts';

export const weightOfADefaultAbout: AboutExhibit = {
  line: 'Most people keep what came set. So the default decides whose chats can be read.',
  shows:
    'Of how many people the order would open the stored chats, where end-to-end is a choice and where it is the default. What opens in each mode is the model’s verdict; how many choose is yours to set.',
  not: 'How many really chose: we found no published count. Who wrote to whom over time: in end-to-end chats it is told only of messages that wait on the server. Group chats, and chats in which only one of the two wants the end-to-end mode. Why people keep a default, or whether they should.',
};
