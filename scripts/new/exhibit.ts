import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { inCamelCase } from '../index/languages.ts';
import { howToTake } from '../../src/exhibits/pictures.ts';
import type { Made } from '../new.ts';

/** What is said of an exhibit that has nothing of its own yet, in the languages that are known here. */
const WORDS: Readonly<Record<string, (title: string) => string>> = {
  en: (title) => `
  title: '${title}',
  summary: 'One sentence that says what a reader can do here, and what it answers.',
  /** What its page says of it. */
  page: {
    line: 'What it comes to, in a sentence that makes one look.',
    shows: 'What it shows, and how it comes to it.',
    not: 'What it leaves out, assumes or simplifies.',
  },
  scenarios: {
    off: { title: 'Off', caption: 'The light is off.' },
    on: { title: 'On', caption: 'The light is on.' },
  },
  lightLegend: 'The light',
  light: { off: 'off', on: 'on' },
  describe: { room: 'There is one room in the picture, and it is {how}.', how: { off: 'dark', on: 'bright' } },`,
  fa: () => `
  title: 'نمایش تازه',
  summary: 'یک جمله که بگوید خواننده اینجا چه می‌کند و پاسخِ چه پرسشی را می‌یابد.',
  page: {
    line: 'یک جمله که خواننده را به دیدن بکشاند.',
    shows: 'چه نشان می‌دهد و چگونه به آن می‌رسد.',
    not: 'چه را کنار می‌گذارد، فرض می‌کند یا ساده می‌کند.',
  },
  scenarios: {
    off: { title: 'خاموش', caption: 'چراغ خاموش است.' },
    on: { title: 'روشن', caption: 'چراغ روشن است.' },
  },
  lightLegend: 'چراغ',
  light: { off: 'خاموش', on: 'روشن' },
  describe: { room: 'در تصویر یک اتاق هست و آن اتاق {how} است.', how: { off: 'تاریک', on: 'روشن' } },`,
};

/** A name as a title, until somebody writes one: `who-pays` is `Who pays`. */
const titled = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** An exhibit that works: one switch, two scenarios, a picture. Everything of it stands in its folder. */
export function make(id: string): Made {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new Error(`"${id}": a name has small letters, digits and hyphens`);
  const folder = `src/exhibits/${id}`;
  const name = inCamelCase(id);
  const codes = globSync('src/language/languages/*.ts').map((path) => basename(path, '.ts'));
  // The kit has an `exhibit.ts` too, which tells of no order.
  const orders = globSync('src/exhibits/*/exhibit.ts').flatMap((path) =>
    (/order: (\d+)/.exec(readFileSync(path, 'utf8')) ?? []).slice(1).map(Number),
  );
  const order = Math.max(...orders) + 10;
  return {
    files: [
      {
        path: `${folder}/exhibit.ts`,
        text: `import { defineExhibit } from '../kit/exhibit.ts';
        import { params } from './params.ts';

        export default defineExhibit({ group: 'build', order: ${order}, params, picture: 'on' });`,
      },
      {
        path: `${folder}/params.ts`,
        text: `import { paramsOf } from '../kit/params.ts';
        import { oneOf } from '../kit/url-state.ts';

        export const LIGHTS = ['off', 'on'] as const;

        /** The exhibit's state, all of which stands in its address. */
        export interface State {
          light: (typeof LIGHTS)[number];
        }

        const SCENARIOS = { off: { light: 'off' }, on: { light: 'on' } } as const satisfies Record<string, Partial<State>>;

        export type ScenarioId = keyof typeof SCENARIOS;

        export const params = paramsOf<State, ScenarioId>({ light: oneOf(LIGHTS) }, { light: 'off' }, SCENARIOS);`,
      },
      {
        path: `${folder}/words.ts`,
        text: `import type { Given, Needs } from '../kit/needs.ts';
        import type { ${name} } from './words/en.ts';

        type Own = typeof ${name};

        /** What this exhibit asks of the words besides its own: parts that several share, and the model's. */
        export const needs = {} as const satisfies Needs<Own>;

        /** The words that it is given. */
        export type ExhibitWords = Given<Own, typeof needs>;`,
      },
      {
        path: `${folder}/describe.ts`,
        text: `import { fill } from '../../language/fill.ts';
        import { params, type State } from './params.ts';
        import type { ExhibitWords } from './words.ts';

        /** What is shown: the scenario's caption. */
        export function caption(words: ExhibitWords, state: State): string {
          const scenario = params.scenarioOf(state);
          return scenario ? words.scenarios[scenario].caption : words.title;
        }

        /** The text alternative: all that the picture shows. */
        export const alternative = ({ describe }: ExhibitWords, { light }: State): string =>
          fill(describe.room, { how: describe.how[light] });`,
      },
      {
        path: `${folder}/properties.ts`,
        text: `import { propertiesOf, type Put } from '../kit/properties.ts';
        import { params } from './params.ts';
        import { needs } from './words.ts';

        /** What this exhibit is given when a page is built: the usual. */
        export const propertiesHere = (put: Put) => propertiesOf({ id: '${id}', params, needs }, put);`,
      },
      { path: `${folder}/Exhibit.svelte`, text: component(id) },
      {
        path: `${folder}/${id}.test.ts`,
        text: `import { expect, it } from 'vitest';
        import { LANGUAGES } from '../../language/languages.ts';
        import { wordsAtBuild } from '../words.ts';
        import { alternative, caption } from './describe.ts';
        import { params } from './params.ts';
        import { needs } from './words.ts';

        it('gives back the state that its address tells', () => {
          for (const id of params.ids) expect(params.read(params.write(params.inScenario(id)))).toEqual(params.inScenario(id));
        });

        it('says what the picture shows', () => {
          for (const lang of LANGUAGES) {
            const words = wordsAtBuild('${id}', needs, lang);
            const said = params.ids.map((id) => [caption(words, params.inScenario(id)), alternative(words, params.inScenario(id))]);
            expect(new Set(said.flat()).size).toBe(4);
          }
        });`,
      },
      ...codes.flatMap((code) => {
        const words = WORDS[code]?.(titled(id));
        if (words === undefined) return [];
        const head =
          code === 'en'
            ? `/** The words of the exhibit \`${id}\`. */\nexport const ${name} = {`
            : `import type { ${name} as english } from './en.ts';\n\nexport const ${name}: typeof english = {`;
        return [{ path: `${folder}/words/${code}.ts`, text: `${head}${words}\n};\n` }];
      }),
    ],
    next: [
      `Look at it: \`npm run dev\`, then /exhibits/${id}/ and /workbench/.`,
      `Say what it asks and answers: ${folder}/params.ts (state, scenarios), Exhibit.svelte (picture), describe.ts (what is said), words/<code>.ts, which has what its page says of it too.`,
      `Say in ${folder}/exhibit.ts which question it answers, and its place among all.`,
      ...codes.filter((code) => !WORDS[code]).map((code) => `Write its words: ${folder}/words/${code}.ts.`),
      `${howToTake(id)}, for links and previews. Until then a plain one stands for them.`,
    ],
  };
}

const component = (id: string): string => `<!-- ${id}: one room, and the light in it. -->
<script lang="ts">
  import Choices from '../kit/Choices.svelte';
  import type { ExhibitProperties } from '../kit/exhibit-properties.ts';
  import Shell from '../kit/Shell.svelte';
  import { Stage } from '../kit/stage.svelte.ts';
  import { alternative, caption } from './describe.ts';
  import { LIGHTS, params, type ScenarioId } from './params.ts';
  import type { ExhibitWords } from './words.ts';

  type Props = ExhibitProperties<ExhibitWords, ScenarioId>;
  const { words, scenario, scenarioPages, level, id }: Props = $props();

  // What the page was served with does not change while it is open.
  // svelte-ignore state_referenced_locally
  const stage = new Stage(params, scenario, level, (state, _before, spoken) => {
    if (spoken) stage.said = alternative(words, state);
  });
</script>

<Shell
  exhibit="${id}"
  {words}
  {stage}
  {level}
  pages={scenarioPages}
  caption={caption(words, stage.state)}
  alternative={alternative(words, stage.state)}
>
  <div class="needs-script">
    <Choices
      legend={words.lightLegend}
      name="{id}-light"
      options={LIGHTS.map((light) => [light, words.light[light]])}
      chosen={stage.state.light}
      onchoose={(light) => stage.go({ light })}
    />
  </div>
  <svg viewBox="0 0 120 60" aria-hidden="true" data-outcome>
    <rect width="120" height="60" class={stage.state.light} />
  </svg>
</Shell>

<style>
  svg {
    display: block;
    max-inline-size: 30rem;
  }
  rect {
    stroke: var(--ink);
  }
  .off {
    fill: var(--ink);
  }
  .on {
    fill: var(--paper);
  }
</style>
`;
