export * from './choices.ts';
export { build, BUILT_IDS } from './build.ts';
export * from './presets.ts';
