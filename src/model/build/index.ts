export * from './choices.ts';
export { build, BUILT_ID, type BuiltMode } from './build.ts';
export * from './presets.ts';
