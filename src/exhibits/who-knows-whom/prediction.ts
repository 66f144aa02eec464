import type { View } from './view.ts';

/** The number that the measures find to stand between the others, once there is one: the answer to the guess. */
export const organiserIn = ({ findings }: View): number | undefined => findings.organiser?.number;
