export { languagePaths } from '../language/languages.ts';
