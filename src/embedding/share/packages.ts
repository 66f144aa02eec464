/** What a school's system takes, by its name there: SCORM 1.2 reports to it, a plain page does not. */
export const PACKAGES = { scorm: 'SCORM 1.2', html: 'HTML' } as const;
export type Package = keyof typeof PACKAGES;
