import type { AboutExhibit } from '../../../kit/about.ts';

export const exposureTableAbout: AboutExhibit = {
  line: 'Every way of sending, one order: what each would give away.',
  shows:
    'For every mode, what an authority reads of nine things under any placement and any powers. Each cell opens into its reasons.',
  not: 'How likely a power is used, how much it costs, or who has it. A cell says what would follow, not what happened.',
};
