import type { MdastNode, MdastPluginDefinition } from 'satteri';
import type { ChapterFile } from './chapter-file.ts';
import { COUNTED, GRADES } from '../numbers.ts';
import { PAGES } from '../pages.ts';
import {
  CHAPTERS_FOLDER,
  CLAIMS_FOLDER,
  type Component,
  COMPONENTS,
  GLOSSARY_FOLDER,
  type Known,
  SOURCES_FILE,
} from './known.ts';
import { list, type Problem } from './messages.ts';
import { problemsOfQuizzes } from './quiz.ts';
import { problemsOfStatement } from './statement.ts';
import { termsMarkedAgain } from './terms.ts';
import { attribute, isJsx, type JsxElement, plainAttributes, presence, walk, words } from './tree.ts';

/**
 * Stops the build when a chapter refers to something that does not exist: a source, an exhibit, one of its scenarios,
 * a component, or an attribute of one.
 * @throws from the compile, with one line per problem: `content/chapters/en/the-order.mdx:42: <Cite> names …`.
 */
export function checkReferences(file: Pick<ChapterFile, 'path' | 'linesBefore'>, known: Known): MdastPluginDefinition {
  return {
    name: 'check-references',
    options: { position: true },
    before(root) {
      const problems = findProblems(root, known);
      if (problems.length === 0) return;
      throw new Error(
        problems.map(({ line, message }) => `${file.path}:${line + file.linesBefore}: ${message}`).join('\n'),
      );
    },
  };
}

/** Everything that is wrong in a chapter, in the order of its text. */
export function findProblems(root: MdastNode, known: Known): Problem[] {
  const problems: Problem[] = [];
  walk(root, (node, inside) => {
    for (const message of problemsOf(node, inside, known)) {
      problems.push({ line: node.position?.start.line ?? 1, message });
    }
  });
  return [...problems, ...slidesOfOneTitle(root), ...termsMarkedAgain(root), ...problemsOfQuizzes(root)].sort(
    (one, other) => one.line - other.line,
  );
}

/** A slide's title is its address, and the name by which a lesson takes it. */
function slidesOfOneTitle(root: MdastNode): Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  walk(root, (node) => {
    const title = isJsx(node) && node.name === 'Slide' ? attribute(node, 'title') : undefined;
    if (title === undefined) return;
    const line = node.position?.start.line ?? 1;
    const before = first.get(title);
    if (before === undefined) first.set(title, line);
    else
      problems.push({ line, message: `the slide "${title}" has the title of one before it: an address leads to one` });
  });
  return problems;
}

function problemsOf(node: MdastNode, inside: readonly string[], known: Known): string[] {
  if (node.type === 'mdxjsEsm') return ['a chapter imports and exports nothing: its components are given to it'];
  if (node.type === 'image') return ['a picture that is loaded has no place in a text: an exhibit draws what it shows'];
  if (node.type === 'heading' && inside.includes('Slide')) {
    return ['a slide has no headings: give it a title, <Slide title="…">, or start a new slide'];
  }
  if (node.type === 'link' && !/^(?:https?:|#)/.test(node.url)) {
    return [
      `a link to "${node.url}" breaks where the site moves: <See page="…">, <See chapter="…"> or <See exhibit="…">`,
    ];
  }
  if (!isJsx(node)) return [];
  const spec = COMPONENTS[node.name ?? ''];
  if (!spec) return problemsOfElement(node);
  return [
    ...problemsOfAttributes(node, spec),
    ...problemsOfPlace(node, inside),
    ...problemsOfIds(node, known),
    ...(node.name === 'Exhibit' ? problemsOfExhibit(node, 'name', 'scenario', known) : []),
    ...(node.name === 'Slide' ? problemsOfExhibit(node, 'exhibit', 'steps', known) : []),
    ...(node.name === 'See' ? [...problemsOfSee(node), ...problemsOfExhibit(node, 'exhibit', 'scenario', known)] : []),
    ...(node.name === 'From' ? problemsOfFrom(node, known) : []),
    ...(node.name === 'Says' ? problemsOfStatement(plainAttributes(node)) : []),
  ];
}

/** What runs, loads or sends something of its own, or changes the page's head. */
const NEVER = 'base button embed form iframe input link meta object script style template'.split(' ');
/** What only shows: with these a text stays one that asks for nothing. */
const LOADED = ['src', 'srcset', 'poster', 'data', 'background'];

/** What is wrong with an element that is none of the components. Plain HTML elements that only show text are fine. */
function problemsOfElement(node: JsxElement): string[] {
  if (node.name === null || /^[A-Z]/.test(node.name) || node.name.includes('.')) {
    return [`<${node.name ?? ''}> is no component of a chapter: expected ${list(Object.keys(COMPONENTS))}`];
  }
  if (NEVER.includes(node.name.toLowerCase()))
    return [`<${node.name}> has no place in a text: a text asks for nothing, runs nothing and sends nothing`];
  return attributeNames(node).flatMap((name) => {
    if (name === 'style') return [`<${node.name}> has a style attribute, which the content security policy forbids`];
    if (/^on/i.test(name)) return [`<${node.name}> has ${name}, a script: a text runs nothing`];
    return LOADED.includes(name.toLowerCase()) ? [`<${node.name}> has ${name}: a text loads nothing`] : [];
  });
}

function problemsOfAttributes(node: JsxElement, { required, optional, flags = [] }: Component): string[] {
  const allowed = [...required, ...optional, ...flags];
  const present = attributeNames(node);
  return [
    ...required
      .filter((name) => (attribute(node, name) ?? '').trim() === '')
      .map((name) => `<${node.name}> needs ${name}="…"`),
    ...present
      .filter((name) => !allowed.includes(name))
      .map((name) => `<${node.name}> has no attribute "${name}": expected ${list(allowed)}`),
    ...optional
      .filter((name) => present.includes(name) && attribute(node, name) === undefined)
      .map((name) => `<${node.name}> needs ${name} as plain text, ${name}="…"`),
    ...flags
      .filter((name) => presence(node, name) === 'valued')
      .map((name) => `<${node.name}> takes ${name} as a word alone, without a value`),
  ];
}

function problemsOfPlace(node: JsxElement, inside: readonly string[]): string[] {
  const outermost = ['Slide', 'From', 'Exhibit'].includes(node.name ?? '');
  if (outermost && (inside.length > 0 || node.type === 'mdxJsxTextElement')) {
    return [`<${node.name}> must stand by itself, outside of every paragraph and component`];
  }
  if (node.name === 'Notes' && !['Slide', 'From'].includes(inside.at(-1) ?? ''))
    return ['<Notes> must stand directly in a <Slide>'];
  return [];
}

/** Names that lead nowhere: by component, the attribute they stand in, what they name, and where those are kept. */
function problemsOfIds(node: JsxElement, known: Known): string[] {
  const places: Record<string, { attribute: string; thing: string; ids: ReadonlySet<string>; file: string }> = {
    From: { attribute: 'chapter', thing: 'chapter', ids: known.chapters, file: CHAPTERS_FOLDER },
    See: { attribute: 'chapter', thing: 'chapter', ids: known.chapters, file: CHAPTERS_FOLDER },
    Count: { attribute: 'of', thing: 'number', ids: new Set(COUNTED), file: 'src/reading/numbers.ts' },
    Facts: { attribute: 'grade', thing: 'grade', ids: new Set(GRADES), file: 'src/model/narration.ts' },
    Cite: { attribute: 'ids', thing: 'source', ids: known.sources, file: SOURCES_FILE },
    Claim: { attribute: 'ids', thing: 'claim', ids: known.claims, file: CLAIMS_FOLDER },
    Term: { attribute: 'id', thing: 'term', ids: known.terms, file: GLOSSARY_FOLDER },
  };
  const place = places[node.name ?? ''];
  if (!place) return [];
  return words(attribute(node, place.attribute))
    .filter((id) => !place.ids.has(id))
    .map((id) => `<${node.name}> names the ${place.thing} "${id}", which is not in ${place.file}`);
}

/** A lesson takes a slide by the title that it has in its chapter. */
function problemsOfFrom(node: JsxElement, known: Known): string[] {
  const chapter = attribute(node, 'chapter') ?? '';
  const slide = attribute(node, 'slide') ?? '';
  const titles = known.slidesOf(chapter);
  return titles.length === 0 || titles.includes(slide)
    ? []
    : [`<From> asks for the slide "${slide}" of ${chapter}, which has ${list(titles)}`];
}

/** A link leads to one page: of the site, of a chapter or of an exhibit. */
function problemsOfSee(node: JsxElement): string[] {
  const named = ['page', 'chapter', 'exhibit'].filter((name) => attribute(node, name) !== undefined);
  if (named.length !== 1) return ['<See> needs one of page="…", chapter="…" or exhibit="…"'];
  const page = attribute(node, 'page');
  return page === undefined || PAGES.some((each) => each === page)
    ? []
    : [`<See> names the page "${page}", which does not exist: expected ${list(PAGES)}`];
}

/** Checks the exhibit that attribute `nameIn` names, and its scenarios that attribute `scenariosIn` names. */
function problemsOfExhibit(node: JsxElement, nameIn: string, scenariosIn: string, known: Known): string[] {
  const name = attribute(node, nameIn);
  const scenarios = words(attribute(node, scenariosIn));
  if (name === undefined) {
    return scenarios.length > 0 ? [`<${node.name}> has ${scenariosIn} but names no exhibit: ${nameIn}="…"`] : [];
  }
  const expected = known.exhibits.get(name);
  if (!expected) {
    return [
      `<${node.name}> names the exhibit "${name}", which does not exist: expected ${list(known.exhibits.keys())}`,
    ];
  }
  return scenarios
    .filter((scenario) => !expected.includes(scenario))
    .map((scenario) => `<${node.name}> names the scenario "${scenario}" of ${name}: expected ${list(expected)}`);
}

function attributeNames(node: JsxElement): string[] {
  return node.attributes.map((each) => (each.type === 'mdxJsxAttribute' ? each.name : '{…}'));
}
