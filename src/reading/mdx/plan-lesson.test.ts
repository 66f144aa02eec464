import { mdxToMdast } from 'satteri';
import { expect, it } from 'vitest';
import { planOf, problemsOfPlan } from './plan-lesson.ts';

const lesson = (text: string) => mdxToMdast(text);

const GOOD = `
<Slide title="One" minutes="2">

<Notes>

${'word '.repeat(120)}

</Notes>
</Slide>

<Slide title="Two" exhibit="move-the-server" steps="before-order data-moves keys-follow" minutes="3" />

Prose, for the teacher.

<Quiz minutes="1">

<Question ask="Why?"><Choice right>a</Choice><Choice>b</Choice><Because>c</Because></Question>

</Quiz>
`;

it('adds up what is to be said and pressed', () => {
  expect(planOf(lesson(GOOD))).toEqual([
    { title: 'One', minutes: 2, presses: 0, seconds: 60 },
    { title: 'Two', minutes: 3, exhibit: 'move-the-server', presses: 2, seconds: 20 },
    { title: '', minutes: 1, presses: 1, seconds: 20 },
  ]);
  expect(problemsOfPlan(lesson(GOOD), 6)).toEqual([]);
});

it('says what does not fit', () => {
  expect(problemsOfPlan(lesson(GOOD), 9)).toEqual(['the slides take 6 minutes together, and the lesson is to take 9']);
  expect(problemsOfPlan(lesson(GOOD.replace('minutes="2"', 'minutes="0.5"')), 4.5)).toEqual([
    'the slide "One" has 0.5 minutes, and its notes and presses alone take 60 seconds',
  ]);
  expect(problemsOfPlan(lesson('<Slide title="One" />'), 1)[0]).toBe(
    'the slide "One" needs minutes="…": how long it is to take',
  );
  expect(problemsOfPlan(lesson(GOOD.replace('data-moves', 'keys-follow')), 6)).toEqual([
    'the situation move-the-server/keys-follow comes twice: show something else, or leave it out',
  ]);
});
