export * from './terms.ts';
export * from './deduction.ts';
export * from './narration.ts';
export * from './placement.ts';
export * from './powers.ts';
export * from './exposure.ts';
export * from './modes/index.ts';
