import type { AboutExhibit } from '../../../kit/about.ts';

export const tunnelAndBlockAbout: AboutExhibit = {
  line: 'A tunnel hides the way. What is stored at its end stays as it was.',
  shows:
    'What each place on a message’s way sees of it, with and without a VPN and a block, and what disks and keys yield at its end. A place sees what follows from the packets that pass it and the keys that it has; tests hold that against real bytes.',
  not: 'Filters that look at more than addresses, or that stand inside the country as well. VPNs that keep records, fail or leak. Answers on their way back. Whether using a VPN is allowed, or wise.',
  data: 'What is seen on the way stands in its table. What is stored are rows of the {openData}.',
};
